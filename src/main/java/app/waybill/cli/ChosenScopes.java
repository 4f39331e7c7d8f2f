package app.waybill.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import app.waybill.core.gateway.Profile;
import app.waybill.core.gateway.ProfileGateway;
import app.waybill.core.gateway.Scope;

/// Which profiles and Regions a command goes to, as all AWS tools choose them: the options, else `AWS_PROFILE` and
/// `AWS_REGION`, else the profile `default` and a profile's own Region.
final class ChosenScopes {
    private final Environment environment;
    private final OptionSpec profiles = Arguments.texts("--profile", "PROFILE",
            "A profile; may be given several times. Default: AWS_PROFILE, or 'default'.");
    private final OptionSpec regions = Arguments.texts("--region", "REGION",
            "A Region; may be given several times. Default: AWS_REGION, or the profile's own.");

    ChosenScopes(Environment environment) {
        this.environment = environment;
    }

    CommandSpec addTo(CommandSpec spec) {
        return spec.addOption(profiles).addOption(regions);
    }

    /// Whether an option says where to go.
    boolean areGiven() {
        return profiles.getValue() != null || regions.getValue() != null;
    }

    /// The scopes; a [CommandProblem] if a profile is not there, or no Region is known for one.
    List<Scope> scopes(ProfileGateway gateway) {
        List<Profile> known = gateway.profiles().profiles();
        List<Scope> scopes = new ArrayList<>();
        for (String name : names(known)) {
            Profile profile = known.stream().filter(one -> one.name().equals(name)).findFirst()
                    .orElseThrow(() -> CommandProblem.usage("there is no profile '" + name + "'", known(known)));
            regionsOf(profile).forEach(region -> scopes.add(new Scope(name, region)));
        }
        return scopes;
    }

    private List<String> names(List<Profile> known) {
        List<String> given = profiles.getValue();
        if (given != null) {
            return given.stream().distinct().toList();
        }
        return List.of(environment.profile().orElseGet(() -> {
            if (known.stream().noneMatch(profile -> "default".equals(profile.name()))) {
                throw CommandProblem.usage("no profile is named, and there is none called 'default'", known(known));
            }
            return "default";
        }));
    }

    private List<String> regionsOf(Profile profile) {
        List<String> given = regions.getValue();
        if (given != null) {
            return given.stream().distinct().toList();
        }
        return List.of(environment.region().or(() -> Optional.ofNullable(profile.region()))
                .orElseThrow(() -> CommandProblem.usage("the profile '" + profile.name() + "' has no Region",
                        "Name one with --region, or set it in the profile.")));
    }

    private static String known(List<Profile> profiles) {
        return profiles.isEmpty()
                ? "No profile was found: 'aws configure sso' makes one."
                : "Name one with --profile: " + profiles.stream().map(Profile::name).collect(Collectors.joining(", "))
                        + ".";
    }
}
