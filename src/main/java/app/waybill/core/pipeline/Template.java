package app.waybill.core.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Tells what is meant as it stands from what somebody or something will put another text in place of.
public final class Template {
    /// Placeholders that people leave for each other, and those of tools that fill files in.
    private static final List<Pattern> PLACEHOLDERS = List.of(
            Pattern.compile("<[A-Za-z][\\w .:/-]*>"),
            Pattern.compile("\\$\\{[^{}]{1,100}\\}|\\{\\{(?!resolve:)[^{}]{1,100}\\}\\}|\\$[A-Z][A-Z0-9_]{2,}"),
            Pattern.compile("%[A-Z][A-Za-z_]{2,}%|(?<![{$#])\\{[A-Za-z][A-Za-z_]*\\}"),
            Pattern.compile("(?i)(?<![a-z0-9])your[-_][a-z0-9_-]+"),
            Pattern.compile("(?<![A-Za-z0-9_])(?:[A-Z_]*(?:REGION|ACCOUNT|ACCOUNT_?ID|ACCOUNT_?NUMBER|BUCKET|NAME)"
                    + "|[A-Z][A-Z_]*_(?:ID|ARN|HERE)|REPLACE[A-Z_-]*|CHANGE_?ME|PLACEHOLDER|TODO|TBD|FIXME"
                    + "|[A-Z0-9]*EXAMPLE[A-Z0-9]*)(?![A-Za-z0-9_])"),
            Pattern.compile("(?i)(?<![a-z0-9])x{4,}(?![a-z0-9])"));
    /// The account in an ARN or in a registry's host name, where it is not of digits.
    private static final List<Pattern> ACCOUNTS = List.of(
            Pattern.compile("arn:aws[a-z-]*:[a-z0-9-]+:[^:\\s]*:(?!aws:)(?=[\\w-]*[A-Za-z])([\\w-]++):"),
            Pattern.compile("(?<![\\w-])(?=[\\w-]*[A-Za-z])([\\w-]++)\\.dkr\\.ecr\\."));

    private Template() {
    }

    /// The first placeholder in a text: `ACCOUNTID`, `<bucket>`, `${region}`, `your-cluster`.
    public static Optional<String> placeholderIn(String text) {
        if (isPlain(text)) {
            return Optional.empty();
        }
        return PLACEHOLDERS.stream().flatMap(pattern -> pattern.matcher(text).results()).map(found -> found.group())
                .findFirst().or(() -> ACCOUNTS.stream().flatMap(pattern -> pattern.matcher(text).results())
                        .map(found -> found.group(1)).findFirst());
    }

    /// Whether nothing in a text can be the beginning of a placeholder, which most texts are through without a pattern.
    private static boolean isPlain(String text) {
        int capitals = 0;
        int crosses = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            capitals = (c >= 'A' && c <= 'Z') || c == '_' ? capitals + 1 : 0;
            crosses = c == 'x' || c == 'X' ? crosses + 1 : 0;
            if (capitals > 2 || crosses > 3 || "<$%{".indexOf(c) >= 0) {
                return false;
            }
        }
        return Stream.of("our-", "our_", "arn:aws", ".dkr.ecr.").noneMatch(text::contains);
    }

    /// Whether a text is meant as it stands: it holds no variable (`#{…}`), nothing masked (`***`) and no placeholder.
    public static boolean isLiteral(String text) {
        return !text.contains("#{") && !text.contains("***") && placeholderIn(text).isEmpty();
    }
}
