package app.waybill.cli;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.Profile;
import app.waybill.core.gateway.ProfileListing;
import app.waybill.core.text.JsonArray;
import app.waybill.core.text.JsonObject;
import app.waybill.core.text.JsonRow;
import app.waybill.core.text.JsonWriter;

/// `profiles`: the profiles of this computer, and whether they work.
final class ProfilesCommand implements Command {
    private final CommandServices services;
    private final Console console;
    private final OptionSpec format = Arguments.choice("--format", ListFormat.TABLE, "How the profiles are printed.");

    ProfilesCommand(CommandServices services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public CommandSpec spec() {
        return Arguments.command("profiles", this, "Lists the AWS profiles, and asks AWS whether they work.")
                .addOption(format);
    }

    @Override
    public Integer call() throws InterruptedException {
        Cloud cloud = services.cloud().get();
        ProfileListing listing = cloud.profiles().profiles();
        Map<String, ProfileAnswer> answers = ProfileAnswer.ofAll(cloud.profiles(), listing.profiles());
        if (format.getValue() == ListFormat.JSON) {
            console.out().print(JsonWriter.pretty(JsonArray.of(listing.profiles().stream()
                    .map(profile -> row(profile, answer(answers, profile))).toList())));
        } else {
            TextTable table = new TextTable("PROFILE", "KIND", "REGION", "ACCOUNT", "STATE");
            listing.profiles().forEach(profile -> table.row(words(profile, answer(answers, profile))));
            table.print(console.out());
        }
        console.out().flush();
        listing.problems().forEach(problem -> console.err().println("waybill: " + problem));
        answers.values().forEach(answer -> answer.failure().ifPresent(console.err()::println));
        return !listing.problems().isEmpty()
                ? ExitCode.USAGE
                : answers.values().stream().allMatch(ProfileAnswer::works) ? ExitCode.DONE : ExitCode.CLOUD;
    }

    private static ProfileAnswer answer(Map<String, ProfileAnswer> answers, Profile profile) {
        return Objects.requireNonNull(answers.get(profile.name()));
    }

    private static List<String> words(Profile profile, ProfileAnswer answer) {
        return List.of(profile.name(), profile.kind().label(), Objects.requireNonNullElse(profile.region(), "-"),
                answer.account().orElse("-"), answer.state());
    }

    private static JsonObject row(Profile profile, ProfileAnswer answer) {
        return new JsonRow().put("profile", profile.name()).put("kind", profile.kind().label())
                .put("region", profile.region()).put("account", answer.account().orElse(null))
                .put("arn", answer.arn().orElse(null)).put("works", answer.works())
                .put("problem", answer.failure().orElse(null)).object();
    }
}
