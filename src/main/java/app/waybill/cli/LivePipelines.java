package app.waybill.cli;

import java.util.List;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.PipelineListing;

/// The options that name pipelines as they are in AWS.
final class LivePipelines {
    private final CommandServices services;
    private final Console console;
    private final ChosenScopes scopes;
    private final OptionSpec names = Arguments.texts("--pipeline", "NAME",
            "Only the live pipeline of that name; may be given several times. Default: all.");

    LivePipelines(CommandServices services, Console console) {
        this.services = services;
        this.console = console;
        scopes = new ChosenScopes(services.environment());
    }

    CommandSpec addTo(CommandSpec spec) {
        return scopes.addTo(spec).addOption(names);
    }

    /// Whether live pipelines are meant.
    boolean areNamed() {
        return scopes.areGiven() || names.getValue() != null;
    }

    /// Fetches those that are meant.
    FoundPipelines fetch() throws InterruptedException {
        Cloud cloud = services.cloud().get();
        List<String> only = names.getValue();
        PipelineListing listing = only == null
                ? PipelineListing.ofAll(cloud.pipelines())
                : PipelineListing.ofNamed(cloud.pipelines(), only);
        try (ProgressLine progress = new ProgressLine(console)) {
            FoundPipelines found = new FoundPipelines(progress);
            listing.run(scopes.scopes(cloud.profiles()), found);
            return found;
        }
    }
}
