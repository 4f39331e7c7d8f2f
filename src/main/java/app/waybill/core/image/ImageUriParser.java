package app.waybill.core.image;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import app.waybill.core.text.Quoted;

/// Reads one image URI from left to right of importance: what nobody can mean (blanks, placeholders, a scheme), then
/// digest, tag, host and path. The first thing that is wrong is the one reported.
final class ImageUriParser {
    /// What ECS takes at most before an `@`.
    private static final int MAX_LENGTH = 255;
    private static final int MAX_TAG_LENGTH = 128;

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern PLACEHOLDER = Pattern.compile("[$#]?\\{[^}]*}?|<[^>]*>?|\\$[A-Za-z_]+|[>}$]");
    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*://");
    private static final Pattern OTHER_CHARACTER = Pattern.compile("[^A-Za-z0-9_:./@-]");
    private static final Pattern UPPER_CASE = Pattern.compile("[A-Z]+");
    private static final Pattern TAG = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*");
    private static final Pattern PATH_PART = Pattern.compile("[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*");

    private final String text;

    ImageUriParser(String text) {
        this.text = text;
    }

    ParsedImageUri parse() {
        return impossible().<ParsedImageUri>map(problem -> problem).orElseGet(this::parts);
    }

    private Optional<ImageUriProblem> impossible() {
        if (text.isEmpty()) {
            return Optional.of(new ImageUriProblem("it is empty", 0, 0));
        }
        return first(BLANK, "it has white space in it, and an image URI has none")
                .or(() -> first(PLACEHOLDER, "%s is a placeholder: write the real value in its place"))
                .or(() -> first(SCHEME,
                        "it begins with the scheme %s, and an image URI begins with the registry's host"))
                .or(() -> text.startsWith("arn:")
                        ? Optional
                                .of(new ImageUriProblem("it is an ARN: write the repository's URI and a tag or digest",
                                        0, text.length()))
                        : Optional.empty())
                .or(() -> first(OTHER_CHARACTER, "the character %s cannot stand in an image URI"));
    }

    private Optional<ImageUriProblem> first(Pattern pattern, String message) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(problem(message, matcher.start(), matcher.end())) : Optional.empty();
    }

    private ParsedImageUri parts() {
        int at = text.indexOf('@');
        int nameEnd = at < 0 ? text.length() : at;
        if (nameEnd > MAX_LENGTH) {
            return new ImageUriProblem("it is " + nameEnd + " characters long" + (at < 0 ? "" : " before the '@'")
                    + ", and ECS takes " + MAX_LENGTH, MAX_LENGTH, nameEnd);
        }
        Digest digest = null;
        if (at >= 0) {
            digest = Digest.parse(text.substring(at + 1)).orElse(null);
            if (digest == null) {
                return digestProblem(at + 1);
            }
        }
        int colon = text.lastIndexOf(':', nameEnd - 1);
        boolean tagged = colon > text.lastIndexOf('/', nameEnd - 1);
        String tag = tagged ? text.substring(colon + 1, nameEnd) : null;
        if (tag != null && (tag.length() > MAX_TAG_LENGTH || !TAG.matcher(tag).matches())) {
            return tagProblem(tag, colon + 1);
        }
        return repository(tagged ? colon : nameEnd, tag, digest);
    }

    private ParsedImageUri repository(int end, @Nullable String tag, @Nullable Digest digest) {
        int slash = text.substring(0, end).indexOf('/');
        String host = slash > 0 && isHost(text.substring(0, slash)) ? text.substring(0, slash) : null;
        if (host != null) {
            Optional<ImageUriProblem> problem = RegistryHostCheck.problem(host);
            if (problem.isPresent()) {
                return problem.get();
            }
        }
        int pathStart = host == null ? 0 : slash + 1;
        return pathProblem(pathStart, end).<ParsedImageUri>map(problem -> problem)
                .orElseGet(() -> new ImageUri(host, text.substring(pathStart, end), tag, digest));
    }

    /// Whether the part before the first slash is a host and no folder on Docker Hub: container runtimes tell it by a dot
    /// or a port in it.
    private static boolean isHost(String first) {
        return first.indexOf('.') >= 0 || first.indexOf(':') >= 0 || "localhost".equals(first);
    }

    private ImageUriProblem digestProblem(int start) {
        String digest = text.substring(start);
        String why;
        if (!digest.startsWith("sha256:")) {
            why = "the digest %s does not begin with sha256:, the only kind that ECS takes";
        } else if (digest.length() != "sha256:".length() + 64) {
            why = "the digest %s has " + (digest.length() - "sha256:".length()) + " digits after sha256: instead of 64";
        } else if (Digest.parse(digest.toLowerCase(Locale.ROOT)).isPresent()) {
            why = "the digest %s has upper-case letters: write them in lower case";
        } else {
            why = "the digest %s has characters that are not hexadecimal digits";
        }
        return problem(why, start, text.length());
    }

    private ImageUriProblem tagProblem(String tag, int start) {
        String why;
        if (tag.isEmpty()) {
            why = "the tag after the last ':' is empty";
        } else if (tag.length() > MAX_TAG_LENGTH) {
            why = "the tag %s is " + tag.length() + " characters long, and a tag has at most " + MAX_TAG_LENGTH;
        } else {
            why = "the tag %s does not begin with a letter, a digit or '_'";
        }
        return problem(why, start, start + tag.length());
    }

    private Optional<ImageUriProblem> pathProblem(int start, int end) {
        if (start >= end) {
            return Optional.of(problem("the repository's name is missing", start, end));
        }
        int from = start;
        for (String part : text.substring(start, end).split("/", -1)) {
            if (!PATH_PART.matcher(part).matches()) {
                return Optional.of(partProblem(part, from, start, end));
            }
            from += part.length() + 1;
        }
        return Optional.empty();
    }

    private ImageUriProblem partProblem(String part, int from, int start, int end) {
        String repository = Quoted.of(text.substring(start, end));
        if (part.isEmpty()) {
            return problem("the repository " + repository + " has a '/' too many", from, from);
        }
        Matcher upper = UPPER_CASE.matcher(part);
        if (upper.find()) {
            return problem("the repository " + repository + " has upper-case letters, and repositories are lower case",
                    from + upper.start(), from + upper.end());
        }
        if (part.indexOf(':') >= 0) {
            return problem("%s in the repository " + repository + " has a ':' before the last '/'", from,
                    from + part.length());
        }
        return problem("%s is no repository name: letters and digits, separated by one of '.', '_', '__' and '-'", from,
                from + part.length());
    }

    /// A problem whose message holds what it is about in the place of `%s`.
    private ImageUriProblem problem(String message, int start, int end) {
        return new ImageUriProblem(message.replace("%s", Quoted.of(text.substring(start, end))), start, end);
    }
}
