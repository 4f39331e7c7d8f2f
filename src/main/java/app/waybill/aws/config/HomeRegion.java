package app.waybill.aws.config;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/// The Region in which a profile's own account can be asked who it is: its `region`, else that of the profile it starts
/// from, else that of its sign-in, else the first of its role's partition.
public final class HomeRegion {
    private static final String FIRST = "us-east-1";
    private static final Map<String, String> FIRST_OF_PARTITION = Map.of("aws-cn", "cn-north-1", "aws-us-gov",
            "us-gov-west-1", "aws-eusc", "eusc-de-east-1", "aws-iso", "us-iso-east-1", "aws-iso-b", "us-isob-east-1",
            "aws-iso-e", "eu-isoe-west-1", "aws-iso-f", "us-isof-south-1");

    private final ConfigSnapshot files;

    /// For the profiles that the files held at one moment.
    public HomeRegion(ConfigSnapshot files) {
        this.files = files;
    }

    /// The id of the Region, such as `eu-west-1`.
    public String of(String profile) {
        return set(profile, new HashSet<>()).orElseGet(() -> ofPartition(files.settings(profile).get("role_arn")));
    }

    private Optional<String> set(String profile, Set<String> seen) {
        Map<String, String> settings = files.settings(profile);
        return Optional.ofNullable(settings.get("region"))
                .or(() -> Optional.ofNullable(settings.get("source_profile")).filter(seen::add)
                        .flatMap(source -> set(source, seen)))
                .or(() -> Optional.ofNullable(settings.get("sso_session"))
                        .flatMap(session -> files.section("sso-session", session))
                        .flatMap(section -> section.property("sso_region")))
                .or(() -> Optional.ofNullable(settings.get("sso_region")));
    }

    private static String ofPartition(@Nullable String arn) {
        String[] parts = arn == null ? new String[0] : arn.split(":", 3);
        return parts.length < 2 ? FIRST : FIRST_OF_PARTITION.getOrDefault(parts[1], FIRST);
    }
}
