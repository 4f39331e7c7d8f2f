package app.waybill.cli;

import java.nio.file.Path;
import java.util.List;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import app.waybill.core.publish.RenderedService;
import app.waybill.core.text.JsonMember;
import app.waybill.core.text.JsonObject;
import app.waybill.core.text.JsonWriter;

/// `render`: makes image definitions and bundles from the workspace.
final class RenderCommand implements Command {
    private final CommandServices services;
    private final Console console;
    private final WorkspaceOptions workspace;
    private final OptionSpec output = Arguments.path("-o", "DIR",
            "Where S/imagedefinitions.json and the zip of each service go. Default: the JSON on standard output.")
            .build();

    RenderCommand(CommandServices services, Console console) {
        this.services = services;
        this.console = console;
        workspace = new WorkspaceOptions(services, console);
    }

    @Override
    public CommandSpec spec() {
        return workspace.addTo(Arguments.command("render", this,
                "Makes image definitions from the workspace: what would be published.")).addOption(output);
    }

    @Override
    public Integer call() throws InterruptedException {
        Rendering rendering = Rendering.of(services.cloud(), workspace.chosen(workspace.load()));
        rendering.tell(console);
        List<RenderedService> good = rendering.publishable();
        Path folder = output.getValue();
        if (folder != null) {
            new RenderedFiles(folder, good).write(console);
        } else if (rendering.services().size() == 1) {
            good.forEach(service -> console.out().print(service.json()));
        } else {
            console.out().print(JsonWriter.pretty(JsonObject.of(good.stream()
                    .map(service -> JsonMember.of(service.name(), service.document().root().orElseThrow()))
                    .toArray(JsonMember[]::new))));
        }
        return rendering.code();
    }
}
