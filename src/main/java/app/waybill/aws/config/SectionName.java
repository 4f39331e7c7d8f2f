package app.waybill.aws.config;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Profile names as the SDK can hold them. The SDK drops a section whose name has any other character than letters,
/// digits and `_ - / . % @ : +`, while the AWS CLI takes `[profile "my team"]`; so other characters are written as `%XX`
/// before the SDK reads the file, and read back for people.
final class SectionName {
    private static final Pattern FOREIGN = Pattern.compile("[^A-Za-z0-9_\\-/.@:+]+");

    private SectionName() {
    }

    /// The name for the SDK; a name of ordinary characters stays as it is.
    static String encode(String name) {
        return FOREIGN.matcher(name).replaceAll(
                match -> Matcher.quoteReplacement(URLEncoder.encode(match.group(), StandardCharsets.UTF_8)
                        .replace("+", "%20").replace("*", "%2A")));
    }

    /// The name for people.
    static String decode(String encoded) {
        return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
