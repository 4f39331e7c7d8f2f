package app.waybill.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.Identity;
import app.waybill.core.gateway.Profile;
import app.waybill.core.gateway.ProfileGateway;

/// Whether a profile works: who AWS says it is, or what keeps it from working.
record ProfileAnswer(Profile profile, @Nullable Identity identityOrNull, @Nullable String failureOrNull, String state) {
    /// Asks for all profiles at the same time; a profile whose settings cannot work is not asked for.
    static Map<String, ProfileAnswer> ofAll(ProfileGateway gateway, List<Profile> profiles)
            throws InterruptedException {
        Map<String, Future<ProfileAnswer>> asked = new LinkedHashMap<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            profiles.forEach(profile -> asked.put(profile.name(), threads.submit(() -> of(gateway, profile))));
        }
        Map<String, ProfileAnswer> answers = new LinkedHashMap<>();
        for (Map.Entry<String, Future<ProfileAnswer>> one : asked.entrySet()) {
            answers.put(one.getKey(), result(one.getValue()));
        }
        return answers;
    }

    private static ProfileAnswer result(Future<ProfileAnswer> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static ProfileAnswer of(ProfileGateway gateway, Profile profile) {
        if (profile.problem() != null) {
            return new ProfileAnswer(profile, null, "waybill: " + profile.name() + ": " + profile.problem(),
                    "cannot work");
        }
        try {
            return new ProfileAnswer(profile, gateway.identity(profile.name()), null, "works");
        } catch (CloudException e) {
            return new ProfileAnswer(profile, null, Failures.sentence(e), state(e));
        }
    }

    private static String state(CloudException failure) {
        return switch (failure) {
            case CloudException.SignInNeeded _ -> "sign in";
            case CloudException.AccessDenied _ -> "access denied";
            case CloudException.Throttled _ -> "throttled";
            default -> "no answer";
        };
    }

    boolean works() {
        return identityOrNull != null;
    }

    Optional<String> account() {
        return Optional.ofNullable(identityOrNull).map(Identity::account)
                .or(() -> Optional.ofNullable(profile.account()));
    }

    Optional<String> arn() {
        return Optional.ofNullable(identityOrNull).map(Identity::arn);
    }

    Optional<String> failure() {
        return Optional.ofNullable(failureOrNull);
    }
}
