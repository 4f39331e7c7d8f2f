package app.waybill.aws.config;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

import app.waybill.core.gateway.ProfileKind;

/// Says why a profile's settings cannot lead to credentials, in one sentence, before anything is called.
final class ProfileProblems {
    private static final List<String> SOURCES = List.of("Environment", "Ec2InstanceMetadata", "EcsContainer");

    private final ConfigSnapshot files;

    ProfileProblems(ConfigSnapshot files) {
        this.files = files;
    }

    /// The problem of a profile, empty if its settings are complete.
    Optional<String> of(String name) {
        return of(name, new LinkedHashSet<>());
    }

    private Optional<String> of(String name, SequencedSet<String> before) {
        Map<String, String> settings = files.settings(name);
        ProfileKind kind = ProfileReader.kind(settings);
        return switch (kind) {
            case SSO -> ssoSession(settings).or(() -> missing(settings, "sso_account_id", "sso_role_name"));
            case SSO_LEGACY -> missing(settings, "sso_account_id", "sso_role_name", "sso_region", "sso_start_url");
            case ASSUMED_ROLE -> role(name, settings, before);
            case ROLE_FROM_SOURCE -> credentialSource(settings).or(() -> mfa(name, settings));
            case SESSION_KEY, ACCESS_KEY -> missing(settings, "aws_access_key_id", "aws_secret_access_key");
            case INCOMPLETE -> Optional.of(incomplete(settings));
            case WEB_IDENTITY, CONSOLE_LOGIN, PROCESS -> Optional.empty();
        };
    }

    private Optional<String> ssoSession(Map<String, String> settings) {
        String session = settings.getOrDefault("sso_session", "");
        return files.section("sso-session", session)
                .map(section -> missing(section.properties(), "sso_region", "sso_start_url")
                        .or(() -> differing(settings, section.properties(), "sso_region"))
                        .or(() -> differing(settings, section.properties(), "sso_start_url"))
                        .map(problem -> problem + " in the section [sso-session " + session + "]"))
                .orElseGet(() -> Optional.of("sso_session names \"" + session
                        + "\", but the config file has no section [sso-session " + session + "]"));
    }

    private Optional<String> role(String name, Map<String, String> settings, SequencedSet<String> before) {
        if (settings.containsKey("credential_source")) {
            return Optional.of("it has both source_profile and credential_source: remove one of them");
        }
        Optional<String> mfa = mfa(name, settings);
        if (mfa.isPresent()) {
            return mfa;
        }
        String source = settings.getOrDefault("source_profile", "");
        before.add(name);
        if (before.contains(source)) {
            return Optional.of("its source profiles form a circle: " + String.join(" → ", before) + " → " + source);
        }
        if (files.profile(source).isEmpty()) {
            return Optional.of("source_profile names \"" + source + "\", and there is no profile of that name"
                    + files.meant(source));
        }
        return of(source, before).map(problem -> problem.startsWith("its source profile")
                ? problem
                : "its source profile \"" + source + "\" cannot work: " + problem);
    }

    private static Optional<String> mfa(String name, Map<String, String> settings) {
        return Optional.ofNullable(settings.get("mfa_serial"))
                .map(_ -> "it needs a code of an MFA device (mfa_serial), which the AWS SDK for Java cannot ask for: run "
                        + "aws configure mfa-login" + settingOption("source_profile", settings)
                        + ", then use the profile that it writes as the source profile of \"" + name
                        + "\" and remove mfa_serial");
    }

    private static String settingOption(String key, Map<String, String> settings) {
        return settings.containsKey(key) ? " --profile " + settings.get(key) : "";
    }

    private static Optional<String> credentialSource(Map<String, String> settings) {
        String source = settings.getOrDefault("credential_source", "");
        return SOURCES.stream().anyMatch(source::equalsIgnoreCase)
                ? Optional.empty()
                : Optional.of("credential_source is \"" + source + "\", but must be one of "
                        + String.join(", ", SOURCES));
    }

    private static Optional<String> differing(Map<String, String> profile, Map<String, String> section, String key) {
        String own = profile.get(key);
        return own == null || own.equalsIgnoreCase(section.get(key))
                ? Optional.empty()
                : Optional.of(key + " of the profile is not the one");
    }

    private static Optional<String> missing(Map<String, String> settings, String... keys) {
        List<String> missing = List.of(keys).stream().filter(key -> settings.getOrDefault(key, "").isBlank()).toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(", ", missing) + (missing.size() == 1 ? " is" : " are") + " missing");
    }

    private static String incomplete(Map<String, String> settings) {
        if (settings.containsKey("role_arn")) {
            return "role_arn is set, but neither source_profile nor credential_source says whose credentials assume the "
                    + "role";
        }
        return settings.containsKey("aws_secret_access_key")
                ? "aws_access_key_id is missing"
                : "none of its settings leads to credentials";
    }
}
