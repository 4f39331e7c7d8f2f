package app.waybill.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.waybill.core.publish.Journal;
import app.waybill.core.publish.JournalEntry.Result;
import app.waybill.ui.control.EmptyState;
import app.waybill.ui.control.SheetHost;
import app.waybill.ui.fx.Fx;
import app.waybill.ui.session.SampleSession;

class ActivityScreenTest {
    @TempDir
    private Path folder = Path.of("");
    private SampleSession sample;

    @BeforeEach
    void open() {
        sample = new SampleSession(folder);
        sample.session.profiles().readAgain();
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private Journal journal() {
        return sample.session.journal().journal();
    }

    private void fill() {
        journal().append(Entries.published("catalog-api", Duration.ofDays(3)));
        journal().append(Entries.published("orders-api", Duration.ofHours(26)));
        journal().append(Entries.entry("web", Duration.ofHours(25), Result.FAILED,
                "qa/eu-west-1 s3:PutObject s3://qa-imagedefinitions/web.zip: access denied"));
        journal().append(Entries.entry("payments-api", Duration.ofMinutes(44), Result.REFUSED,
                "the profile is read-only in Waybill; nothing was written"));
        journal().append(Entries.published("storefront-web", Duration.ofMinutes(2)));
        journal().append(Entries.published("orders-api", Duration.ofMinutes(1)));
    }

    private ActivityScreen screen() {
        ActivityScreen screen = Fx
                .call(() -> new ActivityScreen(sample.session, new SheetHost(), Runnable::run, Runnable::run));
        Fx.run(screen::onShow);
        return screen;
    }

    private static Parent laidOut(ActivityScreen screen) {
        Fx.theme();
        return Fx.call(() -> {
            Parent root = screen.node();
            new Scene(root, 1232, 780);
            root.applyCss();
            root.layout();
            return root;
        });
    }

    @Test
    void anEmptyJournalSaysWhatWillBeThere() {
        Parent root = laidOut(screen());

        assertThat(Fx.call(() -> ((EmptyState) root.lookup(".empty-state")).isVisible())).isTrue();
    }

    @Test
    void whatThisWindowPublishesAppears() {
        ActivityScreen screen = screen();
        journal().append(Entries.published("orders-api", Duration.ZERO));
        Fx.run(sample.session.journal()::added);

        assertThat(screen.model().rows().shown()).hasSize(1);
    }

    @Test
    void anEntryShowsAllThatIsKnownOfItAndIsCopied() {
        fill();
        ActivityScreen screen = screen();
        Parent root = laidOut(screen);
        Fx.run(() -> ((TableView<?>) root.lookup("#table")).getSelectionModel().clearAndSelect(0));

        assertThat(Objects.requireNonNull(screen.model().selected().get()).entry().service()).isEqualTo("orders-api");
        Fx.run(((Button) root.lookup("#json"))::fire);
        assertThat(Fx.call(() -> Clipboard.getSystemClipboard().getString()))
                .contains("\"versionId\": \"4EftmPgR4YftgiunvAhXcCceh39pYOwB\"");
    }

    @Test
    void everyControlThatCanBeFocusedHasAName() {
        fill();
        ActivityScreen screen = screen();
        Parent root = laidOut(screen);
        Fx.run(() -> ((TableView<?>) root.lookup("#table")).getSelectionModel().clearAndSelect(0));

        assertThat(Fx.call(() -> root.lookupAll("*")).stream().filter(Node::isFocusTraversable)
                .filter(Control.class::isInstance).filter(node -> !(node instanceof ScrollPane))
                .filter(ActivityScreenTest::isNameless)).isEmpty();
    }

    private static boolean isNameless(Node node) {
        boolean worded = node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank();
        return !worded && (node.getAccessibleText() == null || node.getAccessibleText().isBlank());
    }

    @Test
    void pictures() {
        Fx.takePictures("activity-empty", 1232, 780, () -> screen().node());
        fill();
        Fx.takePictures("activity", 1232, 780, () -> {
            ActivityScreen screen = screen();
            screen.model().selected().set(screen.model().rows().shown().getFirst());
            return screen.node();
        });
        assertThat(Path.of("target", "pictures", "activity-dark.png")).exists();
    }
}
