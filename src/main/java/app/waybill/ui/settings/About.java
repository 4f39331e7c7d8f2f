package app.waybill.ui.settings;

import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/// What Waybill is made of: for the page, and to be copied into a report of a mistake.
record About(List<Line> versions) {
    /// The works of others that Waybill contains, each with its licence.
    static final List<Line> LICENCES = List.of(new Line("OpenJFX", "GPL 2.0 with the Classpath Exception"),
            new Line("AtlantaFX, Feather icons, SLF4J", "MIT"),
            new Line("AWS SDK for Java, Ikonli, Jackson, java-diff-utils, JSpecify, picocli", "Apache 2.0"),
            new Line("Inter, JetBrains Mono", "SIL Open Font Licence 1.1"));

    /// A name and what belongs to it.
    record Line(String name, String value) {
        @Override
        public String toString() {
            return name + ": " + value;
        }
    }

    /// The versions of this process: `version` is null where Waybill runs from its sources.
    static About of(@Nullable String version, Properties properties) {
        return new About(List.of(new Line("Waybill", version == null ? "from source" : version),
                new Line("Java", properties.getProperty("java.version") + ", " + properties.getProperty("java.vendor")),
                new Line("JavaFX", properties.getProperty("javafx.version", "unknown")),
                new Line("System", properties.getProperty("os.name") + " " + properties.getProperty("os.version") + ", "
                        + properties.getProperty("os.arch"))));
    }

    /// The versions as text, a line for each.
    String text() {
        return versions.stream().map(Line::toString).collect(Collectors.joining("\n"));
    }
}
