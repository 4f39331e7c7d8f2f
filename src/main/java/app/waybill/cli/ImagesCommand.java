package app.waybill.cli;

import java.util.List;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.ImageGateway;
import app.waybill.core.gateway.ImageListing;
import app.waybill.core.image.ImageJson;
import app.waybill.core.text.JsonArray;
import app.waybill.core.text.JsonWriter;
import app.waybill.core.text.SizeText;
import app.waybill.core.text.TimeText;

/// `images`: all images of profiles and Regions, newest first in each repository.
final class ImagesCommand implements Command {
    private final CommandServices services;
    private final Console console;
    private final ChosenScopes scopes;
    private final OptionSpec repository = Arguments.text("--repository", "NAME", "Only this repository.");
    private final OptionSpec format = Arguments.choice("--format", ListFormat.TABLE, "How the images are printed.");

    ImagesCommand(CommandServices services, Console console) {
        this.services = services;
        this.console = console;
        scopes = new ChosenScopes(services.environment());
    }

    @Override
    public CommandSpec spec() {
        return scopes.addTo(Arguments.command("images", this, "Lists the images of ECR repositories, newest first."))
                .addOption(repository).addOption(format);
    }

    @Override
    public Integer call() throws InterruptedException {
        Cloud cloud = services.cloud().get();
        FoundImages found = new FoundImages();
        listing(cloud.images()).run(scopes.scopes(cloud.profiles()), found);
        if (format.getValue() == ListFormat.JSON) {
            console.out().print(JsonWriter.pretty(JsonArray.of(found.rows().stream()
                    .map(row -> ImageJson.of(row.repository(), row.image())).toList())));
        } else {
            table(found.rows()).print(console.out());
        }
        console.out().flush();
        found.failures().forEach(failure -> console.err().println(Failures.sentence(failure)));
        return found.failures().isEmpty() ? ExitCode.DONE : ExitCode.CLOUD;
    }

    private ImageListing listing(ImageGateway gateway) {
        String name = repository.getValue();
        return name == null ? ImageListing.ofAll(gateway) : ImageListing.ofRepository(gateway, name);
    }

    private TextTable table(List<FoundImages.Row> rows) {
        TimeText times = new TimeText(services.clock().get());
        TextTable table = new TextTable("PROFILE", "REGION", "REPOSITORY", "TAGS", "PUSHED", "SIZE", "STATUS",
                "DIGEST");
        rows.forEach(row -> table.row(List.of(row.repository().profile(), row.repository().region(),
                row.repository().name(), row.image().tags().isEmpty() ? "-" : String.join(",", row.image().tags()),
                row.image().pushedAt() == null ? "-" : times.full(row.image().pushedAt()),
                SizeText.of(row.image().sizeBytes()), row.image().status().name(), row.image().digest().value())));
        return table;
    }
}
