package app.waybill.aws.config;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.profiles.ProfileFile;

import app.waybill.core.text.JsonProblem;
import app.waybill.core.text.Utf8Text;

/// Reads one configuration file with the SDK's own parser, so that Waybill sees what the SDK will use, and says in plain
/// words with a line what is wrong with it. A file with a syntax error yields no profiles: guessing where a broken
/// section ends could give one profile the keys of another.
final class ConfigFile {
    private static final Pattern HEADER = Pattern
            .compile("\\[\\s*(?:(profile|sso-session|services)\\s+)?(.*?)\\s*]\\s*(?:[#;].*)?");
    private static final Pattern LINE = Pattern.compile(" on line (\\d+)\\.?");
    private static final String UNREAD = "; no profile is read from this file";
    private static final Set<String> NOT_PROFILES = Set.of("plugins", "preview");

    private final Path path;
    private final ProfileFile.Type type;
    private final List<String> problems = new ArrayList<>();
    private int line;

    private ConfigFile(Path path, ProfileFile.Type type) {
        this.path = path;
        this.type = type;
    }

    /// The profiles of one file, empty where it is missing or broken, and what is wrong with it.
    record Content(Optional<ProfileFile> profiles, List<String> problems) {}

    static Content read(Path path, ProfileFile.Type type) {
        ConfigFile file = new ConfigFile(path, type);
        ProfileFile profiles = file.read();
        return new Content(Optional.ofNullable(profiles), file.problems);
    }

    private @Nullable ProfileFile read() {
        try {
            if (Files.isDirectory(path)) {
                problems.add(path + " is a directory, not a file" + UNREAD);
                return null;
            }
            Utf8Text text = Utf8Text.decode(Files.readAllBytes(path));
            text.problem().ifPresent(this::notUtf8);
            return parse(text.text());
        } catch (NoSuchFileException e) {
            return null;
        } catch (AccessDeniedException e) {
            problems.add(path + " may not be read by this user: check its permissions");
            return null;
        } catch (IOException e) {
            problems.add(path + " could not be read: " + e.getMessage());
            return null;
        }
    }

    private void notUtf8(JsonProblem problem) {
        problems.add(at(problem.place().line()) + problem.message());
    }

    private @Nullable ProfileFile parse(String text) {
        try {
            String readable = text.lines().map(this::readable).collect(Collectors.joining("\n"));
            return ProfileFile.builder().content(readable).type(type).build();
        } catch (SyntaxError e) {
            problems.add(at(line) + e.getMessage() + UNREAD);
        } catch (RuntimeException e) {
            problems.add(sentence(String.valueOf(e.getMessage())) + UNREAD);
        }
        return null;
    }

    /// The line as the SDK can read it.
    private String readable(String written) {
        line++;
        if (!written.startsWith("[")) {
            return written;
        }
        Matcher header = HEADER.matcher(written.stripTrailing());
        if (!header.matches()) {
            throw new SyntaxError("the section's name is not closed by ']'");
        }
        String name = unquoted(header.group(2));
        if (name.isEmpty()) {
            throw new SyntaxError("the section has no name");
        }
        return type == ProfileFile.Type.CONFIGURATION
                ? inConfig(written, header.group(1), name)
                : inCredentials(written, header.group(1), name);
    }

    private String inConfig(String written, @Nullable String prefix, String name) {
        if ("profile".equals(prefix)) {
            return "[profile " + SectionName.encode(name) + "]";
        }
        if (prefix == null && !name.equals("default") && !NOT_PROFILES.contains(name)) {
            problems.add(
                    at(line) + "the section [" + name + "] is passed over: in this file the section of a profile is "
                            + "[profile " + name + "]");
        }
        return written;
    }

    private String inCredentials(String written, @Nullable String prefix, String name) {
        if (prefix == null) {
            return "[" + SectionName.encode(name) + "]";
        }
        problems.add(
                at(line) + "the section [" + prefix + " " + name + "] is passed over: in this file the section of a "
                        + "profile is its name alone, and other sections belong into the config file");
        return written;
    }

    private static String unquoted(String name) {
        boolean quoted = name.length() > 1 && "\"'".indexOf(name.charAt(0)) >= 0
                && name.charAt(0) == name.charAt(name.length() - 1);
        return quoted ? name.substring(1, name.length() - 1) : name;
    }

    private String sentence(String sdkMessage) {
        Matcher match = LINE.matcher(sdkMessage);
        return match.find()
                ? at(Integer.parseInt(match.group(1))) + match.replaceFirst("").replaceFirst("^Expected", "expected")
                : path + ": " + sdkMessage;
    }

    private String at(int where) {
        return path + ", line " + where + ": ";
    }

    private static final class SyntaxError extends RuntimeException {
        private static final long serialVersionUID = 1;

        SyntaxError(String message) {
            super(message);
        }
    }
}
