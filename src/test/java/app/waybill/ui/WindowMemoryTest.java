package app.waybill.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;

import app.waybill.ui.fx.Fx;
import app.waybill.ui.session.Settings;
import app.waybill.ui.session.SettingsStore;
import app.waybill.ui.session.WindowPlace;

class WindowMemoryTest {
    @Test
    void windowStandsWhereItStoodAndIsAsLarge() {
        SettingsStore settings = SettingsStore.inMemory(Settings.DEFAULT);
        Fx.run(() -> {
            Stage stage = restored(settings);
            stage.setX(40);
            stage.setY(30);
            stage.setWidth(700);
            stage.setHeight(500);
            stage.hide();
            Stage next = restored(settings);
            assertThat(Objects.requireNonNull(settings.settings().get().window()))
                    .isEqualTo(new WindowPlace(40, 30, 700, 500, false));
            assertThat(next.getX()).isEqualTo(40);
            assertThat(next.getWidth()).isEqualTo(700);
            next.hide();
        });
    }

    @Test
    void windowOfAScreenThatIsGoneStaysInSight() {
        SettingsStore settings = SettingsStore
                .inMemory(Settings.DEFAULT.withWindow(new WindowPlace(5000, 30, 700, 500, false)));
        Fx.run(() -> {
            Stage stage = restored(settings);
            assertThat(stage.getX()).isLessThan(1000);
            assertThat(stage.getWidth()).isEqualTo(700);
            stage.hide();
        });
    }

    @Test
    void windowIsNoLargerThanItsScreen() {
        Fx.run(() -> {
            Rectangle2D screen = Screen.getPrimary().getVisualBounds();
            for (SettingsStore settings : List.of(SettingsStore.inMemory(Settings.DEFAULT), SettingsStore
                    .inMemory(Settings.DEFAULT.withWindow(new WindowPlace(0, 0, 9000, 8000, false))))) {
                Stage stage = restored(settings, new Scene(new StackPane(), 9000, 8000));
                assertThat(stage.getWidth()).isEqualTo(screen.getWidth());
                assertThat(stage.getHeight()).isEqualTo(screen.getHeight());
                stage.hide();
            }
        });
    }

    private static Stage restored(SettingsStore settings) {
        return restored(settings, new Scene(new StackPane(), 400, 300));
    }

    private static Stage restored(SettingsStore settings, Scene scene) {
        Stage stage = new Stage();
        stage.setScene(scene);
        new WindowMemory(stage, settings).restore();
        stage.show();
        return stage;
    }
}
