package app.waybill.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import app.waybill.core.image.Selection;
import app.waybill.core.publish.JournalEntry;
import app.waybill.core.workspace.ContainerMapping.FromEcr;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.Workspace;
import app.waybill.ui.fx.Fx;
import app.waybill.ui.fx.PictureFile;
import app.waybill.ui.fx.ThemeChoice;
import app.waybill.ui.session.Destination;
import app.waybill.ui.session.TestDesktop;

/// Publish twice, look at the versions, compare two of them, restore one, and find that in the journal: by mouse, with
/// work in the background as it is in earnest.
class RestoreFlowTest {
    private static final String SERVICE = "orders-api";

    @TempDir
    private Path folder = Path.of("");
    private final FxRobot robot = new FxRobot();
    private FlowWindow window;

    @BeforeEach
    void open() {
        TestDesktop base = new TestDesktop();
        window = new FlowWindow(folder, base, base.desktop.pause());
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void anOldVersionIsFoundComparedAndRestored() {
        FlowWindow.await("the profiles are read", () -> !window.view.session().profiles().all().isEmpty());
        publish("8d21e07");
        publish("latest");
        assertThat(journal()).hasSize(2);

        press(KeyCode.DIGIT4);
        TableView<?> table = window.awaited(TableView.class, it -> "Activity".equals(it.getAccessibleText()));
        FlowWindow.await("the journal is shown", () -> table.getItems().size() == 2);
        robot.clickOn(window.awaited(Labeled.class, it -> it.getStyleClass().contains("table-cell")
                && SERVICE.equals(it.getText())));
        robot.clickOn(window.awaited(Button.class, button -> "Versions".equals(button.getText())));
        FlowWindow.await("all versions are read",
                () -> cells().size() == 6 && window.view.session().desktop().running().tasks().isEmpty());
        String third = version(2);
        robot.clickOn(cell(2));
        robot.push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.SHIFT, KeyCode.DOWN);
        FlowWindow.await("two are compared",
                () -> window.shows("From " + version(4).substring(0, 8) + "… to " + third.substring(0, 8)));

        robot.clickOn(cell(2));
        robot.clickOn(window.awaited(Button.class, button -> "Restore this version…".equals(button.getText())
                && !button.isDisabled()));
        robot.clickOn(window.awaited(Button.class, button -> "Restore this version".equals(button.getText())
                && !button.isDisabled()));
        FlowWindow.await("it is restored", () -> window.shows("Restored as version "));
        robot.type(KeyCode.ESCAPE);

        JournalEntry entry = journal().getFirst();
        assertThat(entry.result()).isEqualTo(JournalEntry.Result.RESTORED);
        FlowWindow.await("the journal and the versions show it",
                () -> table.getItems().size() == 3 && cells().size() == 7
                        && window.shows("Restored") && version(0).equals(Objects.requireNonNull(entry.versionId())));
        pictures();
    }

    private void pictures() {
        for (int[] size : List.of(new int[]{1440, 900}, new int[]{1000, 700})) {
            Fx.run(() -> {
                window.stage.setWidth(size[0]);
                window.stage.setHeight(size[1]);
            });
            for (ThemeChoice choice : List.of(ThemeChoice.DARK, ThemeChoice.LIGHT)) {
                Fx.run(() -> Fx.theme().choice().set(choice));
                WaitForAsyncUtils.waitForFxEvents();
                Path file = Path.of("target", "pictures", "activity-versions-" + size[0]
                        + (choice == ThemeChoice.DARK ? "-dark.png" : ".png"));
                Fx.call(() -> {
                    PictureFile.write(window.stage.getScene(), file);
                    return true;
                });
                assertThat(file).exists();
            }
        }
        Fx.run(() -> {
            window.stage.setWidth(1440);
            window.stage.setHeight(900);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void publish(String tag) {
        Fx.run(() -> {
            window.view.session().workspace().edit(now -> with(now, tag));
            window.view.session().navigator().go(new Destination.ToService(SERVICE));
        });
        FlowWindow.await("what is published is known", () -> window.shows("Up to date") || window.shows("Behind"));
        robot.clickOn(window.awaited(Button.class, button -> "Publish…".equals(button.getText())));
        robot.clickOn(window.awaited(Button.class, button -> "Publish 1 bundle".equals(button.getText())
                && !button.isDisabled()));
        FlowWindow.await("it is published", () -> window.shows("Published 1 bundle"));
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Workspace with(Workspace now, String tag) {
        ServiceMapping service = now.service(SERVICE).orElseThrow();
        FromEcr web = (FromEcr) service.containers().getFirst();
        return now.replace(SERVICE, service.replace(web.name(), web.with(new Selection.Tag(tag))));
    }

    private List<JournalEntry> journal() {
        return window.view.session().journal().journal().newest(9).entries();
    }

    private List<ListCell<?>> cells() {
        return Fx.call(() -> window.view.root().lookupAll(".versions-drawer .list-cell").stream()
                .<ListCell<?>>map(cell -> (ListCell<?>) cell).filter(cell -> "Versions".equals(cell.getListView()
                        .getAccessibleText()) && !cell.isEmpty() && FlowWindow.isSeen(cell))
                .toList());
    }

    private ListCell<?> cell(int index) {
        return cells().stream().filter(cell -> cell.getIndex() == index).findFirst().orElseThrow();
    }

    /// The id of the version in that row, as it is spoken: `version ID, …`.
    private String version(int index) {
        return Fx.call(() -> cell(index).getAccessibleText().replaceFirst("version ([^,]*),.*", "$1"));
    }

    private void press(KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
    }
}
