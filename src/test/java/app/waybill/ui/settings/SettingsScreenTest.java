package app.waybill.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.waybill.ui.fx.Fx;
import app.waybill.ui.fx.ThemeChoice;
import app.waybill.ui.session.ProfileMarks;
import app.waybill.ui.session.SampleCloud;
import app.waybill.ui.session.Session;
import app.waybill.ui.session.Settings;
import app.waybill.ui.session.SettingsStore;
import app.waybill.ui.session.TestDesktop;

/// The page as an operator uses it: ticks and buttons found by their names.
class SettingsScreenTest {
    @TempDir
    private Path folder;
    private SampleCloud cloud;
    private Session session;
    private Parent page;

    @BeforeEach
    void show() {
        cloud = new SampleCloud(folder);
        session = cloud.begin(SettingsStore.inMemory(Settings.DEFAULT), new TestDesktop().desktop);
        Fx.theme();
        Fx.run(session.profiles()::readAgain);
        page = Fx.call(() -> {
            Parent root = new SettingsScreen(session).node();
            new Scene(root, 1232, 812);
            root.applyCss();
            root.layout();
            return root;
        });
    }

    @AfterEach
    void close() {
        cloud.close();
    }

    @Test
    void productionTurnsReadOnlyOnAndStaysSoUntilItIsUnlocked() {
        Fx.run(() -> named("prod is production", CheckBox.class).fire());
        assertThat(session.lock().test("prod")).isTrue();
        assertThat(named("prod is read-only", CheckBox.class).isSelected()).isTrue();
        Fx.run(() -> named("prod is production", CheckBox.class).fire());
        assertThat(session.lock().test("prod")).isTrue();
        Fx.run(() -> named("prod is read-only", CheckBox.class).fire());
        assertThat(session.lock().test("prod")).isFalse();
    }

    @Test
    void profileThatIsLeftOutIsNoLongerLookedAt() {
        Fx.run(() -> named("Use qa-eu", CheckBox.class).fire());
        assertThat(session.profiles().inUse()).extracting(item -> item.name()).doesNotContain("qa-eu");
        Fx.run(() -> session.profiles().mark(session.profiles().profile("qa-eu").orElseThrow(), ProfileMarks::used));
        assertThat(named("Use qa-eu", CheckBox.class).isSelected()).isTrue();
    }

    @Test
    void themeIsChosenByItsWord() {
        Fx.run(() -> page.lookupAll(".toggle-button").stream().map(ToggleButton.class::cast)
                .filter(button -> "Dark".equals(button.getText())).findFirst().orElseThrow().fire());
        assertThat(session.settings().settings().get().theme()).isEqualTo(ThemeChoice.DARK);
    }

    @Test
    void listAtTheLeftJumps() {
        Fx.run(() -> named("About", Button.class).fire());
        assertThat(Fx.call(() -> ((ScrollPane) page.lookup("#scroll")).getVvalue())).isEqualTo(1);
        Fx.run(() -> named("Profiles", Button.class).fire());
        assertThat(Fx.call(() -> ((ScrollPane) page.lookup("#scroll")).getVvalue())).isLessThan(0.1);
    }

    private <T extends Node> T named(String name, Class<T> type) {
        return Fx.call(() -> page.lookupAll("*").stream().filter(type::isInstance).map(type::cast)
                .filter(node -> name.equals(node.getAccessibleText())).findFirst().orElseThrow());
    }
}
