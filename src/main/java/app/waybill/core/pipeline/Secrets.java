package app.waybill.core.pipeline;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds what must not be shown in pipelines: tokens and passwords in configurations, and plaintext variables that are
/// named like one. Works on text, so that a broken file is masked as well. Masking keeps all lengths, so that lines
/// and columns stay true.
public final class Secrets {
    private static final String NAME = "[^\"\\\\\\n]*"
            + "(?i:token|secret|passw|pwd|api_?key|access_?key|private_?key|credential)[^\"\\\\\\n]*";
    /// What is a secret by its looks, whatever it is called: tokens of GitHub, GitLab and Slack, AWS's access keys, private
    /// keys.
    private static final String LOOKS = "gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\\w{20,}|glpat-[\\w-]{15,}"
            + "|xox[abeprs]-[\\w-]{10,}|(?:AKIA|ASIA)[A-Z0-9]{16}|-----BEGIN [A-Z ]*PRIVATE KEY-----[^\"]*";
    private static final Pattern SECRET_VALUE = Pattern.compile(".*(?<!\\w)(?:" + LOOKS + ").*", Pattern.DOTALL);
    private static final Pattern SECRET_NAME = Pattern.compile(NAME);
    /// A value that AWS masked itself, or that only names the secret: a variable, a dynamic reference.
    private static final Pattern HARMLESS = Pattern.compile("\\*+|#\\{.*|\\{\\{resolve:.*|arn:aws.*|");

    /// A quote, which is escaped in JSON that stands within a string.
    private static final String QUOTE = "\\\\?\"";
    private static final String INNER = "((?:[^\"\\\\\\n]++|\\\\[^\"\\n])*+)";
    private static final String COMMA = QUOTE + "\\s*,\\s*";
    private static final String TYPE = QUOTE + "type" + QUOTE + "\\s*:\\s*" + QUOTE;
    private static final String PLAINTEXT = "(?:" + TYPE + "PLAINTEXT" + COMMA + ")?";
    private static final String NO_REFERENCE = "(?!" + COMMA + TYPE + "(?:PARAMETER_STORE|SECRETS_MANAGER))";
    private static final String NAMED = QUOTE + "name" + QUOTE + "\\s*:\\s*" + QUOTE + NAME;
    private static final String VALUED = QUOTE + "(?:value|defaultValue)" + QUOTE + "\\s*:\\s*" + QUOTE + INNER;

    /// Words of which one stands wherever a secret is named as one, in small letters.
    private static final List<String> NAME_SIGNS = List.of("token", "secret", "passw", "pwd", "apikey", "api_key",
            "accesskey", "access_key", "privatekey", "private_key", "credential");
    /// Beginnings of which one stands wherever something looks like a secret, in small letters.
    private static final List<String> LOOKS_SIGNS = List.of("gho_", "ghp_", "ghr_", "ghs_", "ghu_", "github_pat_",
            "glpat-",
            "xox", "akia", "asia", "private key-----");

    private static final List<Sought> SECRETS = List.of(
            new Sought("\"" + NAME + "\"\\s*:\\s*\"((?:[^\"\\\\\\n]++|\\\\.)*+)", NAME_SIGNS),
            new Sought("\"" + NAME + "\"\\s*:\\s*([^\\s\",{}\\[\\]]+)", NAME_SIGNS),
            new Sought("\\\\\"" + NAME + "\\\\\"\\s*:\\s*\\\\\"" + INNER, NAME_SIGNS),
            new Sought(NAMED + COMMA + PLAINTEXT + VALUED + NO_REFERENCE, NAME_SIGNS),
            new Sought(VALUED + COMMA + PLAINTEXT + NAMED + NO_REFERENCE, NAME_SIGNS),
            new Sought("(?<!\\w)(" + LOOKS + ")", LOOKS_SIGNS));

    /// A pattern that has the secret value as its only group, and signs that are looked for first, because patterns take
    /// long and most texts hold no secret.
    private record Sought(Pattern pattern, List<String> signs) {
        Sought(String pattern, List<String> signs) {
            this(Pattern.compile(pattern), signs);
        }

        boolean mayBeIn(String smallLetters) {
            return signs.stream().anyMatch(smallLetters::contains);
        }
    }

    private Secrets() {
    }

    /// Whether a key or variable of that name holds a secret.
    public static boolean isSecretName(String name) {
        return SECRET_NAME.matcher(name).matches();
    }

    /// Whether a text is or holds a secret by its looks, whatever it is called.
    public static boolean isSecretValue(String text) {
        return SECRET_VALUE.matcher(text).matches() && !text.contains("EXAMPLE");
    }

    /// A secret's value as it may be shown, in the same length.
    public static String maskValue(String value) {
        return HARMLESS.matcher(value).matches() ? value : "•".repeat(value.length());
    }

    /// A JSON text with the values of its secrets masked, in the same length.
    public static String maskText(String text) {
        String masked = text;
        String smallLetters = text.toLowerCase(Locale.ROOT);
        for (Sought secret : SECRETS) {
            if (secret.mayBeIn(smallLetters)) {
                masked = secret.pattern().matcher(masked).replaceAll(Secrets::masked);
            }
        }
        return masked;
    }

    private static String masked(MatchResult found) {
        int start = found.start(1) - found.start();
        int end = found.end(1) - found.start();
        String all = found.group();
        return Matcher.quoteReplacement(all.substring(0, start) + maskValue(found.group(1)) + all.substring(end));
    }
}
