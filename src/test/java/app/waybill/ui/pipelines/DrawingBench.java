package app.waybill.ui.pipelines;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import app.waybill.bench.Figure;
import app.waybill.core.pipeline.graph.PipelineGraph;
import app.waybill.ui.control.SheetHost;
import app.waybill.ui.fx.Fx;
import app.waybill.ui.fx.Theme;
import app.waybill.ui.fx.ThemeChoice;
import app.waybill.ui.session.SampleCloud;
import app.waybill.ui.session.Settings;
import app.waybill.ui.session.SettingsStore;
import app.waybill.ui.session.TestDesktop;

/// A pipeline of 20 stages with four actions each: how long until its drawing is computed, built, styled and laid out, in a
/// window on the headless platform; told below the table, how long the whole page takes when it is selected, findings and
/// JSON included. Ends with 1 where the limit is missed. Painting, which this platform does in software, is not timed.
public final class DrawingBench {
    private static final double LIMIT_MILLIS = 200;
    private static final int ROUNDS = 20;

    private DrawingBench() {
    }

    /// Takes no argument.
    public static void main(String[] args) {
        try {
            System.exit(measure() ? 0 : 1);
        } catch (Exception e) {
            System.out.println("could not measure: " + e);
            System.exit(2);
        }
    }

    private static boolean measure() throws Exception {
        Path folder = Files.createTempDirectory("waybill-bench");
        TestDesktop desktop = new TestDesktop();
        Theme theme = Fx.theme();
        Fx.run(() -> theme.choice().set(ThemeChoice.LIGHT));
        try (SampleCloud cloud = new SampleCloud(folder)) {
            PipelinesScreen screen = Fx.call(() -> new PipelinesScreen(
                    cloud.begin(SettingsStore.inMemory(Settings.DEFAULT), desktop.desktop), new SheetHost(), _ -> {}));
            Fx.run(() -> show(screen.node()));
            Path large = Files.writeString(folder.resolve("large.json"), twentyStages());
            Path small = Files.writeString(folder.resolve("small.json"), PipelineTexts.RIGHT);
            Fx.run(() -> screen.opening().open(List.of(large, small)));
            OpenPipeline open = Fx.call(() -> find(screen, "large"));
            StackPane canvas = Fx.call(DrawingBench::canvas);
            List<Double> drawings = times(() -> drawn(open, canvas));
            List<Double> pages = times(() -> shown(screen));
            Figure figure = Figure.of("20 stages: drawn (95 of 100)",
                    Figure.quantile(drawings.subList(1, drawings.size()), 0.95), LIMIT_MILLIS, "ms");
            System.out.println(figure);
            System.out.printf(Locale.ROOT,
                    "20 stages: the first in its process %,.0f ms; a whole page with findings and JSON %,.0f ms%n",
                    drawings.getFirst(), Figure.median(pages));
            return figure.met();
        }
    }

    private static List<Double> times(Callable<Double> timed) {
        return Stream.generate(() -> Fx.call(timed)).limit(ROUNDS).toList();
    }

    private static StackPane canvas() {
        StackPane root = new StackPane();
        root.getStylesheets().add(String.valueOf(PipelinesScreen.class.getResource("pipelines.css")));
        Fx.theme().follow(new Scene(root, 1440, 900));
        root.applyCss();
        return root;
    }

    private static double drawn(OpenPipeline open, StackPane root) {
        root.getChildren().clear();
        long start = System.nanoTime();
        PipelineGraph graph = PipelineGraph.of(open.document().pipeline().orElseThrow());
        root.getChildren().add(new Group(PipelineDrawing.reviewed(open, graph, _ -> {}, () -> {})));
        root.applyCss();
        root.layout();
        return (System.nanoTime() - start) / 1e6;
    }

    private static void show(Parent root) {
        Stage stage = new Stage();
        stage.setScene(new Scene(root, 1440, 900));
        Fx.theme().follow(stage.getScene());
        stage.show();
    }

    /// From the selection until all is laid out.
    private static double shown(PipelinesScreen screen) {
        select(screen, "billing-api-qa");
        long start = System.nanoTime();
        select(screen, "large");
        return (System.nanoTime() - start) / 1e6;
    }

    private static void select(PipelinesScreen screen, String name) {
        screen.model().selected().set(find(screen, name));
        screen.node().applyCss();
        screen.node().layout();
    }

    private static OpenPipeline find(PipelinesScreen screen, String name) {
        return screen.model().all().stream().filter(open -> open.name().equals(name)).findFirst().orElseThrow();
    }

    private static String twentyStages() {
        String stages = IntStream.rangeClosed(1, 20).mapToObj(stage -> "{\"name\": \"Stage" + stage
                + "\",\n \"actions\": [" + IntStream.rangeClosed(1, 4).mapToObj(number -> action(stage, number))
                        .collect(Collectors.joining(",\n"))
                + "]}").collect(Collectors.joining(",\n"));
        return "{\"name\": \"large\", \"stages\": [\n" + stages + "]}";
    }

    private static String action(int stage, int number) {
        String input = stage == 1 ? "" : "{\"name\": \"Out" + Math.max(1, stage - number) + "_" + number + "\"}";
        return """
                {"name": "Build%1$d_%2$d", "runOrder": 1,
                 "actionTypeId": {"category": "%3$s", "owner": "AWS", "provider": "%4$s", "version": "1"},
                 "inputArtifacts": [%5$s], "outputArtifacts": [{"name": "Out%1$d_%2$d"}]}"""
                .formatted(stage, number, stage == 1 ? "Source" : "Build", stage == 1 ? "S3" : "CodeBuild", input);
    }
}
