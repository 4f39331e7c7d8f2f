package app.waybill.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import app.waybill.core.image.Image;
import app.waybill.core.image.ImageSelector;
import app.waybill.core.image.RepositoryRef;
import app.waybill.core.publish.JournalEntry;
import app.waybill.ui.fx.Fx;
import app.waybill.ui.session.Destination;
import app.waybill.ui.session.TestDesktop;

/// The main job in the window, by mouse and keyboard on the sample company, with work in the background as it is in
/// earnest: map another image, look at the preview, publish, and find it in the journal.
class PublishFlowTest {
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
    void anotherImageIsMappedPreviewedPublishedAndKeptInTheJournal() {
        Image older = olderImage();
        FlowWindow.await("the profiles are read", () -> !window.view.session().profiles().all().isEmpty());
        press(KeyCode.DIGIT2);
        Fx.run(() -> window.view.session().navigator().go(new Destination.ToService(SERVICE)));

        FlowWindow.await("what is published is known", () -> window.shows("Up to date") || window.shows("Behind"));
        robot.clickOn(window.awaited(TextField.class, field -> "Tag of web".equals(field.getAccessibleText())));
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        robot.write(ImageSelector.mostTelling(older.tags()).orElseThrow());
        FlowWindow.await("the preview shows the image", () -> window.shows(older.digest().value().substring(7, 15)));

        robot.clickOn(window.awaited(Button.class, button -> "Publish…".equals(button.getText())));
        robot.clickOn(window.awaited(Button.class, button -> "Publish 1 bundle".equals(button.getText())
                && !button.isDisabled()));
        FlowWindow.await("it is published", () -> window.shows("Published 1 bundle"));

        JournalEntry entry = window.view.session().journal().journal().newest(1).entries().getFirst();
        String version = Objects.requireNonNull(entry.versionId());
        assertThat(window.shows("Published as version " + version)).isTrue();
        assertThat(entry.definitions().getFirst().imageUri()).endsWith("@" + older.digest());

        robot.type(KeyCode.ESCAPE);
        press(KeyCode.DIGIT4);
        FlowWindow.await("the journal shows it",
                () -> window.shows(version.substring(0, 8)) && window.shows("Published"));
    }

    private Image olderImage() {
        List<Image> all = new ArrayList<>();
        window.sample.cloud().images().images(new RepositoryRef("qa", "eu-west-1", "222222222222", SERVICE),
                all::addAll);
        return all.stream().sorted((one, other) -> Objects.requireNonNull(other.pushedAt())
                .compareTo(Objects.requireNonNull(one.pushedAt()))).filter(image -> !image.tags().isEmpty())
                .skip(4).findFirst().orElseThrow();
    }

    private void press(KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
    }
}
