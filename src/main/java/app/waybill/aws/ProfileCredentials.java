package app.waybill.aws;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.StsClientBuilder;
import software.amazon.awssdk.services.sts.auth.StsAssumeRoleCredentialsProvider;
import software.amazon.awssdk.services.sts.model.AssumeRoleRequest;
import software.amazon.awssdk.utils.SdkAutoCloseable;

import app.waybill.aws.config.ConfigSnapshot;
import app.waybill.aws.config.HomeRegion;
import app.waybill.aws.config.ProfileReader;
import app.waybill.core.gateway.Profile;
import app.waybill.core.gateway.ProfileKind;
import app.waybill.core.gateway.Scope;

/// The credentials of each profile, fetched by the SDK's providers. A profile is always asked by its name, so that keys in
/// the environment never take its place.
///
/// Roles with a source profile are assumed here: the SDK's profile provider would do it with an HTTP client of its own,
/// and with the Region, endpoint and retries of whatever profile the environment names, not of the one that has the role.
final class ProfileCredentials implements AutoCloseable {
    private static final String SESSION = "waybill";

    private final Surroundings surroundings;
    private final Retries retries;
    private final ConfigSnapshot profiles;
    private final Map<String, AwsCredentialsProvider> known = new ConcurrentHashMap<>();

    ProfileCredentials(Surroundings surroundings, Retries retries, ConfigSnapshot profiles) {
        this.surroundings = surroundings;
        this.retries = retries;
        this.profiles = profiles;
    }

    /// The provider of a profile's credentials. Throws [ProfileProblem] if the settings cannot lead to any.
    AwsCredentialsProvider of(String name) {
        AwsCredentialsProvider provider = known.get(name);
        if (provider != null) {
            return provider;
        }
        // Not computeIfAbsent: a role asks for its source, and a map must not be changed while it computes.
        AwsCredentialsProvider made = NoCredentials.marking(make(name));
        AwsCredentialsProvider earlier = known.putIfAbsent(name, made);
        if (earlier == null) {
            return made;
        }
        close(made);
        return earlier;
    }

    private AwsCredentialsProvider make(String name) {
        if (profiles.profile(name).isEmpty()) {
            throw new ProfileProblem("there is no profile of that name in " + surroundings.files().config() + " or "
                    + surroundings.files().credentials() + profiles.meant(name));
        }
        Profile profile = new ProfileReader(profiles).profile(name);
        if (profile.problem() != null) {
            throw new ProfileProblem(profile.problem());
        }
        if (!surroundings.kinds().contains(profile.kind())) {
            throw new ProfileProblem("it has no valid session (" + profile.kind().label() + ")");
        }
        return profile.kind() == ProfileKind.ASSUMED_ROLE
                ? role(profile)
                : ProfileCredentialsProvider.builder().profileFile(profiles.file())
                        .profileName(ConfigSnapshot.sdkName(name)).build();
    }

    private AwsCredentialsProvider role(Profile profile) {
        Map<String, String> settings = profiles.settings(profile.name());
        StsClient sts = sts(profile, settings.getOrDefault("source_profile", ""));
        AssumeRoleRequest request = AssumeRoleRequest.builder()
                .roleArn(settings.get("role_arn"))
                .roleSessionName(settings.getOrDefault("role_session_name", SESSION))
                .externalId(settings.get("external_id"))
                .build();
        return StsAssumeRoleCredentialsProvider.builder().stsClient(sts).refreshRequest(request).build();
    }

    private StsClient sts(Profile profile, String source) {
        Scope scope = new Scope(profile.name(), new HomeRegion(profiles).of(profile.name()));
        StsClientBuilder builder = StsClient.builder()
                .httpClient(surroundings.http())
                .region(Region.of(scope.region()))
                .credentialsProvider(of(source))
                .overrideConfiguration(ClientOverrideConfiguration.builder()
                        .defaultProfileFile(profiles.file())
                        .defaultProfileName(ConfigSnapshot.sdkName(profile.name()))
                        .retryStrategy(retries.of(profiles.settings(profile.name()), () -> {}))
                        .build());
        surroundings.locate(builder, Service.STS, scope, profiles);
        return builder.build();
    }

    @Override
    public void close() {
        known.values().forEach(ProfileCredentials::close);
        known.clear();
    }

    private static void close(AwsCredentialsProvider provider) {
        if (provider instanceof SdkAutoCloseable closeable) {
            closeable.close();
        }
    }
}
