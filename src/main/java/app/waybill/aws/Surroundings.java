package app.waybill.aws;

import java.net.URI;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.utils.SystemSetting;

import app.waybill.aws.config.ConfigFiles;
import app.waybill.aws.config.ConfigSnapshot;
import app.waybill.core.gateway.ProfileKind;
import app.waybill.core.gateway.Scope;

/// What surrounds the clients: who carries their requests, which files describe the profiles, and whether the
/// environment has a say.
sealed interface Surroundings {
    /// Carries the requests of all clients.
    SdkHttpClient http();

    /// The configuration files.
    ConfigFiles files();

    /// The kinds of profiles whose credentials can be had here.
    Set<ProfileKind> kinds();

    /// What the environment says of a setting, where it has a say.
    Optional<String> setting(SystemSetting setting);

    /// Tells a client where its service is.
    void locate(AwsClientBuilder<?, ?> builder, Service service, Scope scope, ConfigSnapshot profiles);

    /// The user's own: environment, JVM properties and files have their usual say, which the SDK works out by itself.
    record Standard(SdkHttpClient http, ConfigFiles files) implements Surroundings {
        @Override
        public Set<ProfileKind> kinds() {
            return EnumSet.allOf(ProfileKind.class);
        }

        @Override
        public Optional<String> setting(SystemSetting setting) {
            return setting.getStringValue();
        }

        @Override
        public void locate(AwsClientBuilder<?, ?> builder, Service service, Scope scope, ConfigSnapshot profiles) {
        }
    }

    /// Closed off: only the given files have a say, so that neither a test nor the sample company ever meets the user's
    /// environment. The SDK would ask it for an endpoint, and its sign-in providers would call the network by a client
    /// of their own.
    record Closed(SdkHttpClient http, ConfigFiles files) implements Surroundings {
        @Override
        public Set<ProfileKind> kinds() {
            return EnumSet.of(ProfileKind.ACCESS_KEY, ProfileKind.SESSION_KEY, ProfileKind.ASSUMED_ROLE);
        }

        @Override
        public Optional<String> setting(SystemSetting setting) {
            return Optional.empty();
        }

        @Override
        public void locate(AwsClientBuilder<?, ?> builder, Service service, Scope scope, ConfigSnapshot profiles) {
            builder.fipsEnabled(false).dualstackEnabled(false);
            builder.endpointOverride(URI.create(endpoint(service, scope, profiles)));
        }

        private static String endpoint(Service service, Scope scope, ConfigSnapshot profiles) {
            Map<String, String> settings = profiles.settings(scope.profile());
            String byDefault = settings.getOrDefault("endpoint_url", "https://" + service.host(scope.region()));
            return profiles.section("services", settings.getOrDefault("services", ""))
                    .flatMap(section -> section.property(service.key() + ".endpoint_url"))
                    .orElse(byDefault);
        }
    }
}
