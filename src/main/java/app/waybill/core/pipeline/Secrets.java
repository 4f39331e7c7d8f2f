package app.waybill.core.pipeline;

import java.util.List;
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

    /// Each has the secret value as its only group.
    private static final List<Pattern> SECRETS = List.of(
            Pattern.compile("\"" + NAME + "\"\\s*:\\s*\"((?:[^\"\\\\\\n]++|\\\\.)*+)"),
            Pattern.compile("\"" + NAME + "\"\\s*:\\s*([^\\s\",{}\\[\\]]+)"),
            Pattern.compile("\\\\\"" + NAME + "\\\\\"\\s*:\\s*\\\\\"" + INNER),
            Pattern.compile(NAMED + COMMA + PLAINTEXT + VALUED + NO_REFERENCE),
            Pattern.compile(VALUED + COMMA + PLAINTEXT + NAMED + NO_REFERENCE),
            Pattern.compile("(?<!\\w)(" + LOOKS + ")"));

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
        for (Pattern secret : SECRETS) {
            masked = secret.matcher(masked).replaceAll(Secrets::masked);
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
