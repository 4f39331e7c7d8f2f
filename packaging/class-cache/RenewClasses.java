import java.io.IOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Rewrites the classes of an archive in today's class file format, with the stack maps that it needs: the same code, in
/// the same archive. The JVM's class cache passes over classes in the format of before Java 6, which picocli still has,
/// and checks them anew at every start: half of the time that a command takes.
void main(String[] args) throws IOException {
    Path archive = Path.of(args[0]);
    Path renewed = Path.of(archive + ".renewed");
    try (ZipFile in = new ZipFile(archive.toFile());
            ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(renewed));
            URLClassLoader classes = new URLClassLoader(new URL[]{archive.toUri().toURL()})) {
        ClassFile format = ClassFile.of(StackMapsOption.GENERATE_STACK_MAPS,
                ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofClassLoading(classes)));
        for (ZipEntry entry : in.stream().toList()) {
            byte[] bytes = in.getInputStream(entry).readAllBytes();
            ZipEntry copy = new ZipEntry(entry.getName());
            copy.setTimeLocal(entry.getTimeLocal());
            out.putNextEntry(copy);
            out.write(isOldClass(entry) ? renew(format, bytes) : bytes);
        }
    }
    Files.move(renewed, archive, StandardCopyOption.REPLACE_EXISTING);
}

boolean isOldClass(ZipEntry entry) {
    return entry.getName().endsWith(".class") && !entry.getName().startsWith("META-INF/");
}

byte[] renew(ClassFile format, byte[] bytes) {
    ClassModel old = format.parse(bytes);
    byte[] renewed = format.transformClass(old,
            ClassTransform.transformingMethodBodies((code, element) -> code.with(element))
                    .andThen(ClassTransform.ofStateful(() -> new ClassTransform() {
                        @Override
                        public void accept(ClassBuilder builder, ClassElement element) {
                            if (!(element instanceof ClassFileVersion)) {
                                builder.with(element);
                            }
                        }

                        @Override
                        public void atEnd(ClassBuilder builder) {
                            builder.withVersion(ClassFile.JAVA_25_VERSION, 0);
                        }
                    })));
    format.verify(renewed).stream().findAny().ifPresent(error -> {
        throw error;
    });
    return renewed;
}
