package app.waybill.ui.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.waybill.core.image.Selection;
import app.waybill.core.workspace.ContainerMapping.FromEcr;
import app.waybill.core.workspace.Workspace;
import app.waybill.ui.control.SheetHost;
import app.waybill.ui.edit.PlanTable;
import app.waybill.ui.fx.Fx;
import app.waybill.ui.session.SampleSession;

class BulkPageTest {
    @TempDir
    private Path folder;
    private SampleSession sample;
    private Workspace before;

    @BeforeEach
    void open() {
        sample = new SampleSession(folder);
        sample.openWorkspace();
        Fx.run(sample.session.profiles()::readAgain);
        before = sample.session.workspace().content();
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void picturesOfThePageAndOfAPlan() {
        Fx.takePictures("02-services-bulk", 1232, 812, () -> planned("8d21e07").node());
        Fx.takePictures("02-services-bulk-small", 792, 612, () -> planned("8d21e07").node());
        Fx.takePictures("02-services-bulk-none", 1232, 812, () -> screen(3).node());
    }

    @Test
    void aTagIsSetInSeveralServicesAsOneEditThatIsUndoneAtOnce() {
        ServicesScreen screen = Fx.call(() -> laidOut(planned("8d21e07")));
        assertThat(Fx.call(() -> texts(screen.node()))).contains("3 services selected",
                "no image has the tag '8d21e07' in sessions");
        Fx.run(() -> button(screen.node(), "Change 3 containers").fire());

        assertThat(tags()).containsExactly("8d21e07", "8d21e07", "8d21e07");
        assertThat(sample.session.workspace().history().undo().get()).isEqualTo("set tag 8d21e07 in 3 containers");
        Fx.run(sample.session.workspace()::undo);
        assertThat(sample.session.workspace().content()).isEqualTo(before);
    }

    @Test
    void whatTheFilterHidesAndWhatIsNotTickedIsNotChanged() {
        ServicesScreen screen = Fx.call(() -> laidOut(planned("8d21e07")));
        Fx.run(() -> field(screen.node(), "Filter containers").setText("worker"));
        assertThat(Fx.call(() -> button(screen.node(), "Change 1 container").isDisabled())).isFalse();
        Fx.run(() -> {
            PlanTable table = (PlanTable) screen.node().lookup("#table");
            ((ButtonBase) table.getColumns().getFirst().getGraphic()).fire();
        });
        assertThat(Fx.call(() -> button(screen.node(), "Change 0 containers").isDisabled())).isTrue();
    }

    @Test
    void everyControlThatCanBeFocusedHasAName() {
        ServicesScreen screen = Fx.call(() -> laidOut(planned("8d21e07")));

        assertThat(Fx.call(() -> screen.node().lookupAll("*").stream().filter(Node::isFocusTraversable)
                .filter(node -> node instanceof Control).filter(BulkPageTest::isNameless).map(Node::toString)
                .toList())).isEmpty();
    }

    private ServicesScreen planned(String tag) {
        ServicesScreen screen = screen(3);
        button(screen.node(), "Set tag…").fire();
        field(screen.node(), "A tag such as 3f9c1ab").setText(tag);
        return screen;
    }

    private ServicesScreen screen(int count) {
        ServicesScreen screen = new ServicesScreen(sample.session, new SheetHost(), (_, _) -> {}, Duration.ZERO);
        screen.onShow();
        List<ServiceItem> items = Stream.of("orders-api", "sessions", "gift-cards").limit(count)
                .map(name -> screen.model().list().all().stream().filter(it -> it.name().equals(name)).findFirst()
                        .orElseThrow())
                .toList();
        screen.model().list().choose(items, items.getFirst());
        return screen;
    }

    private List<String> tags() {
        return sample.session.workspace().content().service("orders-api").orElseThrow().containers().stream()
                .filter(FromEcr.class::isInstance)
                .map(it -> ((FromEcr) it).select() instanceof Selection.Tag(String tag) ? tag : "other").toList();
    }

    private static ServicesScreen laidOut(ServicesScreen screen) {
        Parent root = screen.node();
        Fx.theme().follow(new Scene(root, 1232, 812));
        root.applyCss();
        root.layout();
        return screen;
    }

    private static boolean isNameless(Node node) {
        boolean worded = node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank();
        return !worded && (node.getAccessibleText() == null || node.getAccessibleText().isBlank())
                && !(node instanceof javafx.scene.control.ScrollPane);
    }

    private static TextField field(Parent root, String name) {
        return (TextField) root.lookupAll(".text-field").stream()
                .filter(node -> name.equals(node.getAccessibleText())).findFirst().orElseThrow();
    }

    private static ButtonBase button(Parent root, String words) {
        return (ButtonBase) root.lookupAll("*").stream()
                .filter(node -> node instanceof ButtonBase button && words.equals(button.getText())).findFirst()
                .orElseThrow(() -> new AssertionError(words + " not among " + texts(root)));
    }

    private static List<String> texts(Parent root) {
        return root.lookupAll("*").stream().filter(Node::isVisible).flatMap(node -> node instanceof Labeled label
                ? Stream.of(label.getText())
                : Stream.<String>of()).filter(Objects::nonNull).toList();
    }
}
