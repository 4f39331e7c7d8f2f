package app.waybill.core.pipeline;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The name of an AWS resource. `region` and `account` are empty where the resource has none; what stands there need not
/// be right. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
public record Arn(String text, String partition, String service, String region, String account, String resource) {
    private static final Pattern ARN = Pattern
            .compile("arn:(aws[a-z-]*):([a-z0-9-]+):([^:\\s\"',]*):([^:\\s\"',]*):([^\\s\"',]+)");
    private static final Pattern ACCOUNT = Pattern.compile("\\d{12}");

    /// A text that is an ARN as a whole.
    public static Optional<Arn> parse(String text) {
        Matcher matcher = ARN.matcher(text);
        return matcher.matches() ? Optional.of(of(matcher)) : Optional.empty();
    }

    /// All ARNs that stand in a text.
    public static Stream<Arn> in(String text) {
        return ARN.matcher(text).results().map(Arn::of);
    }

    /// Whether the ARN names an account: twelve digits.
    public boolean hasAccount() {
        return ACCOUNT.matcher(account).matches();
    }

    private static Arn of(MatchResult found) {
        return new Arn(found.group(), found.group(1), found.group(2), found.group(3), found.group(4), found.group(5));
    }
}
