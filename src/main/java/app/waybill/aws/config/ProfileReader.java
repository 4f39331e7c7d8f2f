package app.waybill.aws.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.Profile;
import app.waybill.core.gateway.ProfileKind;

/// Tells what kind each profile is, whose account it leads to as far as the files say, and why it cannot work.
public final class ProfileReader {
    private static final List<String> SSO_KEYS = List.of("sso_session", "sso_start_url", "sso_region",
            "sso_account_id", "sso_role_name");

    private final ConfigSnapshot files;

    /// A reader of what the files held at one moment.
    public ProfileReader(ConfigSnapshot files) {
        this.files = files;
    }

    /// All profiles, `default` first, then by name.
    public List<Profile> profiles() {
        return files.names().stream().map(this::profile).toList();
    }

    /// The profile of that name; without any setting if there is none.
    public Profile profile(String name) {
        Map<String, String> settings = files.settings(name);
        ProfileKind kind = kind(settings);
        return new Profile(name, kind, settings.get("region"), account(kind, settings),
                kind == ProfileKind.ASSUMED_ROLE ? settings.get("source_profile") : null,
                new ProfileProblems(files).of(name).orElse(null));
    }

    /// The kind that the SDK will take the settings for, in its order
    /// ([source](https://github.com/aws/aws-sdk-java-v2/blob/master/core/auth/src/main/java/software/amazon/awssdk/auth/credentials/internal/ProfileCredentialsUtils.java)).
    static ProfileKind kind(Map<String, String> settings) {
        boolean role = settings.containsKey("role_arn");
        if (role && settings.containsKey("web_identity_token_file")) {
            return ProfileKind.WEB_IDENTITY;
        }
        if (SSO_KEYS.stream().anyMatch(settings::containsKey)) {
            return settings.containsKey("sso_session") ? ProfileKind.SSO : ProfileKind.SSO_LEGACY;
        }
        if (role && settings.containsKey("source_profile")) {
            return ProfileKind.ASSUMED_ROLE;
        }
        if (role && settings.containsKey("credential_source")) {
            return ProfileKind.ROLE_FROM_SOURCE;
        }
        return withoutRole(settings);
    }

    private static ProfileKind withoutRole(Map<String, String> settings) {
        if (settings.containsKey("login_session")) {
            return ProfileKind.CONSOLE_LOGIN;
        }
        if (settings.containsKey("credential_process")) {
            return ProfileKind.PROCESS;
        }
        if (settings.containsKey("aws_session_token")) {
            return ProfileKind.SESSION_KEY;
        }
        return settings.containsKey("aws_access_key_id") ? ProfileKind.ACCESS_KEY : ProfileKind.INCOMPLETE;
    }

    private static @Nullable String account(ProfileKind kind, Map<String, String> settings) {
        return switch (kind) {
            case SSO, SSO_LEGACY -> settings.get("sso_account_id");
            case WEB_IDENTITY, ASSUMED_ROLE, ROLE_FROM_SOURCE -> accountOf(settings.get("role_arn")).orElse(null);
            case CONSOLE_LOGIN -> accountOf(settings.get("login_session")).orElse(null);
            case PROCESS, SESSION_KEY, ACCESS_KEY, INCOMPLETE -> settings.get("aws_account_id");
        };
    }

    private static Optional<String> accountOf(@Nullable String arn) {
        String[] parts = arn == null ? new String[0] : arn.split(":", 6);
        return parts.length == 6 && parts[4].matches("\\d{12}") ? Optional.of(parts[4]) : Optional.empty();
    }
}
