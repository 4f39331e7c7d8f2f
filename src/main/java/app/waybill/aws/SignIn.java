package app.waybill.aws;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import app.waybill.aws.config.ConfigSnapshot;
import app.waybill.aws.config.ProfileReader;
import app.waybill.core.gateway.Call;
import app.waybill.core.gateway.CloudException.SignInNeeded;
import app.waybill.core.gateway.Profile;
import app.waybill.core.gateway.ProfileKind;

/// Says how a profile comes to valid credentials again; the way depends on its kind.
final class SignIn {
    private final Supplier<ConfigSnapshot> profiles;

    SignIn(Supplier<ConfigSnapshot> profiles) {
        this.profiles = profiles;
    }

    /// The profile's settings lead nowhere.
    SignInNeeded profileProblem(Call call, ProfileProblem problem) {
        return new SignInNeeded(call, "the profile cannot be used: " + problem.getMessage(), advice(call.profile()),
                problem);
    }

    /// The profile's way led to no credentials.
    SignInNeeded needed(Call call, Throwable cause) {
        Profile profile = start(call.profile());
        return new SignInNeeded(call, "no valid credentials (" + profile.kind().label() + ")", advice(call.profile()),
                cause);
    }

    /// AWS says that the session is over.
    SignInNeeded expired(Call call, Throwable cause) {
        return new SignInNeeded(call, "the session has expired", advice(call.profile()), cause);
    }

    /// AWS does not know the key, or its secret does not fit.
    SignInNeeded refused(Call call, Throwable cause) {
        return new SignInNeeded(call,
                "AWS does not accept the credentials: the key is unknown, inactive, or its secret is "
                        + "wrong, or the Region " + call.region() + " is not enabled for the account",
                advice(call.profile()),
                cause);
    }

    /// The signature's time is not AWS's.
    SignInNeeded clock(Call call, Throwable cause) {
        return new SignInNeeded(call, "the clock of this computer is wrong by more than AWS allows",
                "Set the clock of this computer.", cause);
    }

    private String advice(String name) {
        Profile profile = start(name);
        String option = " --profile " + (profile.name().matches("[\\w./@:+-]+")
                ? profile.name()
                : '"' + profile.name() + '"');
        return switch (profile.kind()) {
            case SSO, SSO_LEGACY -> "Sign in with: aws sso login" + option;
            case CONSOLE_LOGIN -> "Sign in with: aws login" + option;
            case PROCESS -> "Run the credential_process of the profile \"" + profile.name()
                    + "\" in a terminal and see what it says.";
            case SESSION_KEY -> "Get new temporary keys for the profile \"" + profile.name() + "\", for instance with: "
                    + "aws configure mfa-login";
            case ACCESS_KEY ->
                "Check the access key of the profile \"" + profile.name() + "\" with: aws configure" + option;
            case WEB_IDENTITY -> "Check the role and the token file of the profile \"" + profile.name() + "\".";
            case ROLE_FROM_SOURCE -> "Check what credential_source of the profile \"" + profile.name() + "\" names.";
            case ASSUMED_ROLE, INCOMPLETE -> "Correct the profile \"" + profile.name() + "\" in the AWS config file.";
        };
    }

    /// The profile whose own credentials a profile starts from: the end of its source profiles.
    private Profile start(String name) {
        ConfigSnapshot files = profiles.get();
        Set<String> seen = new HashSet<>();
        String at = name;
        Map<String, String> settings = files.settings(at);
        Profile profile = new ProfileReader(files).profile(at);
        while (profile.kind() == ProfileKind.ASSUMED_ROLE && profile.problem() == null && seen.add(at)) {
            at = settings.getOrDefault("source_profile", at);
            settings = files.settings(at);
            profile = new ProfileReader(files).profile(at);
        }
        return profile;
    }
}
