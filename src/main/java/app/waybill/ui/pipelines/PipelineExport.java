package app.waybill.ui.pipelines;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.image.Image;

import app.waybill.core.file.FileVersion;
import app.waybill.core.pipeline.svg.PipelineSvg;
import app.waybill.ui.control.Command;
import app.waybill.ui.fx.FileKind;
import app.waybill.ui.fx.Job;
import app.waybill.ui.fx.PictureFile;
import app.waybill.ui.fx.Work;
import app.waybill.ui.session.Desktop;

/// Saves the drawing of the selected pipeline as a picture, whole, whatever part of it is in sight.
final class PipelineExport {
    private final PipelinesModel model;
    private final Desktop desktop;
    private final BooleanProperty ready = new SimpleBooleanProperty();
    private final Command svg = Command.of("pipelines.exportSvg", "Export as SVG…", "fth-image", this::saveSvg)
            .alsoCalled("drawing picture vector save").when(ready);
    private final Command png = Command.of("pipelines.exportPng", "Export as PNG…", "fth-image", this::savePng)
            .alsoCalled("drawing picture bitmap save").when(ready);
    private Supplier<Optional<? extends Image>> picture = Optional::empty;

    PipelineExport(PipelinesModel model, Desktop desktop) {
        this.model = model;
        this.desktop = desktop;
    }

    /// Both ways to export.
    List<Command> commands() {
        return List.of(svg, png);
    }

    /// Whether a drawing is shown.
    BooleanProperty ready() {
        return ready;
    }

    /// Who takes the picture of the drawing that is shown.
    void takePictureWith(Supplier<Optional<? extends Image>> source) {
        picture = source;
    }

    private void saveSvg() {
        OpenPipeline open = model.selected().get();
        if (open != null) {
            open.graph().ifPresent(graph -> save(FileKind.SVG, open.name() + ".svg",
                    _ -> PipelineSvg.of(open.name(), graph, open.findings()).getBytes(StandardCharsets.UTF_8)));
        }
    }

    private void savePng() {
        OpenPipeline open = model.selected().get();
        if (open != null) {
            picture.get().ifPresent(image -> save(FileKind.PNG, open.name() + ".png", _ -> PictureFile.png(image)));
        }
    }

    private void save(FileKind kind, String name, Work<byte[]> content) {
        desktop.dialogs().save("Export the drawing", kind, name.replaceAll("[\\\\/:*?\"<>|]", "-"))
                .ifPresent(file -> desktop.tasks().run(Job.of("Exporting the drawing", progress -> {
                    FileVersion.readIfPresent(file).replaceBy(content.run(progress));
                    return file;
                }).onSuccess(this::saved)));
    }

    private void saved(Path file) {
        desktop.messages().say("Exported the drawing to " + file);
    }
}
