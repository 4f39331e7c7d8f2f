package app.waybill.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.List;

import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.javafx.FontIcon;

class ThemeTest {
    @Test
    void bundledTypefacesAreKnown() {
        Fx.theme();
        assertThat(Fx.call(Font::getFamilies)).contains("Inter", "JetBrains Mono");
    }

    @Test
    void bodyIsInterOf13PixelsAndTitlesAreBold() {
        Fx.takePictures("type", 400, 300, ThemeTest::page);
        List<Font> fonts = Fx.call(() -> {
            Label body = new Label("body");
            Label title = new Label("title");
            title.getStyleClass().add("page-title");
            styled(new VBox(body, title));
            return List.of(body.getFont(), title.getFont());
        });
        assertThat(fonts.getFirst().getFamily()).isEqualTo("Inter");
        assertThat(fonts.getFirst().getSize()).isEqualTo(13);
        assertThat(fonts.getLast().getStyle()).isEqualTo("Bold");
        assertThat(fonts.getLast().getSize()).isBetween(19.9, 20.1);
    }

    @Test
    void darkThemeReplacesTheColoursOfTexts() {
        assertThat(textFill(ThemeChoice.LIGHT)).isEqualTo(Color.web("#24292f"));
        assertThat(textFill(ThemeChoice.DARK)).isEqualTo(Color.web("#c9d1d9"));
    }

    @Test
    void themeIsOnFromTheStartAndNotOnlyOnceItIsChosen() {
        Fx.theme();
        String sheet = Fx.call(() -> {
            Application.setUserAgentStylesheet(null);
            new Theme();
            return String.valueOf(Application.getUserAgentStylesheet());
        });
        assertThat(sheet).matches(".*/theme/(light|dark)\\.css");
    }

    @Test
    void largerTextsMakeAllTextsLarger() {
        Theme theme = Fx.theme();
        double size = Fx.call(() -> {
            theme.textSize().set(TextSize.LARGEST);
            Label body = new Label("body");
            styled(new VBox(body));
            theme.textSize().set(TextSize.NORMAL);
            return body.getFont().getSize();
        });
        assertThat(size).isBetween(16.8, 17.0);
    }

    private static Object textFill(ThemeChoice choice) {
        Theme theme = Fx.theme();
        return Fx.call(() -> {
            theme.choice().set(choice);
            Label label = new Label("words");
            styled(new VBox(label));
            return label.getTextFill();
        });
    }

    private static void styled(Parent root) {
        Scene scene = new Scene(root);
        Fx.theme().follow(scene);
        root.applyCss();
    }

    @Test
    void aSceneThatNobodyElseKeepsIsLetGo() throws InterruptedException {
        ReferenceQueue<Scene> gone = new ReferenceQueue<>();
        WeakReference<Scene> scene = Fx.call(() -> {
            Scene followed = new Scene(new VBox());
            Fx.theme().follow(followed);
            return new WeakReference<>(followed, gone);
        });

        System.gc();

        assertThat(gone.remove(30_000)).isSameAs(scene);
    }

    private static Parent page() {
        Label title = new Label("Components", new FontIcon("fth-box"));
        title.getStyleClass().add("page-title");
        Label code = new Label("sha256:9f2b71c4…e07a");
        code.getStyleClass().add("mono");
        Button primary = new Button("Publish…", new FontIcon("fth-upload"));
        primary.getStyleClass().add("accent");
        return new VBox(8, title, new Label("body 0123456789"), code, primary,
                new Button("Refresh", new FontIcon("fth-refresh-cw")),
                new TextField("orders-api"));
    }
}
