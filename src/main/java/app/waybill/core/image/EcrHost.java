package app.waybill.core.image;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The host of a private ECR registry, such as `222222222222.dkr.ecr.eu-west-1.amazonaws.com`. `dnsSuffix` is what
/// follows the Region; `dualStack` hosts answer on IPv6 as well; `fips` hosts use validated cryptography. Forms and
/// suffixes are those of
/// [AWS's credential helper](https://github.com/awslabs/amazon-ecr-credential-helper/blob/main/ecr-login/api/client.go).
public record EcrHost(String account, String region, String dnsSuffix, boolean dualStack, boolean fips) {
    /// The form of a Region's name.
    static final Pattern REGION = Pattern.compile("[a-z]+(?:-[a-z]+)+-\\d+");

    private static final Pattern FORM = Pattern
            .compile("(\\d{12})\\.dkr([.-])ecr(-fips)?\\.(" + REGION + ")\\.(.+)");

    /// The partition of each suffix; GovCloud shares those of the public partition.
    private static final Map<String, String> PARTITIONS = Map.of("amazonaws.com", "aws", "on.aws", "aws",
            "amazonaws.com.cn", "aws-cn", "on.amazonwebservices.com.cn", "aws-cn", "amazonaws.eu", "aws-eusc",
            "c2s.ic.gov", "aws-iso", "sc2s.sgov.gov", "aws-iso-b", "cloud.adc-e.uk", "aws-iso-e", "csp.hci.ic.gov",
            "aws-iso-f");

    /// The ECR host that the text is, empty if it is none.
    public static Optional<EcrHost> parse(String host) {
        Matcher matcher = FORM.matcher(host);
        if (!matcher.matches() || !PARTITIONS.containsKey(matcher.group(5))) {
            return Optional.empty();
        }
        return Optional.of(new EcrHost(matcher.group(1), matcher.group(4), matcher.group(5),
                "-".equals(matcher.group(2)), matcher.group(3) != null));
    }

    /// The partition in ARNs: `aws`, `aws-cn`, `aws-us-gov`, …
    public String partition() {
        return region.startsWith("us-gov-") ? "aws-us-gov" : PARTITIONS.getOrDefault(dnsSuffix, "aws");
    }

    @Override
    public String toString() {
        return account + ".dkr" + (dualStack ? "-" : ".") + "ecr" + (fips ? "-fips" : "") + "." + region + "."
                + dnsSuffix;
    }
}
