package app.waybill.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import app.waybill.ui.control.Icons;
import app.waybill.ui.control.KeyText;
import app.waybill.ui.session.Place;

/// A place in the sidebar: icon, word, and a count where there is something to tell.
final class SidebarEntry extends Button {
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");

    private final Label count = new Label();
    private final String title;
    // Kept, because a binding lives only as long as somebody holds it, and its listeners with it.
    private final ObservableValue<@Nullable SidebarCount> shownCount;

    /// Whether this is where one is.
    enum Mark {
        SHOWN,
        NONE
    }

    SidebarEntry(Screen screen, Runnable go) {
        title = screen.place().title();
        getStyleClass().setAll("button", "place");
        Label word = new Label(title, Icons.of(screen.place().icon()));
        word.getStyleClass().add("word");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        count.getStyleClass().add("pill-count");
        HBox row = new HBox(word, gap, count);
        if (screen.place() == Place.SETTINGS) {
            row.getChildren().add(keyCap(screen.place().key()));
        }
        row.getStyleClass().add("row");
        setGraphic(row);
        setMaxWidth(Double.MAX_VALUE);
        row.prefWidthProperty().bind(widthProperty().subtract(16));
        setAccessibleText(title);
        setOnAction(_ -> go.run());
        shownCount = screen.count();
        shownCount.subscribe(this::show);
    }

    private static Label keyCap(String key) {
        Label cap = new Label(KeyText.of(KeyCombination.valueOf(key)));
        cap.getStyleClass().add("key-cap");
        return cap;
    }

    void mark(Mark mark) {
        pseudoClassStateChanged(SHOWN, mark == Mark.SHOWN);
    }

    private void show(@Nullable SidebarCount shown) {
        count.setVisible(shown != null);
        count.setManaged(shown != null);
        if (shown == null) {
            return;
        }
        shown.tone().on(count);
        count.setGraphic(Icons.of(shown.icon()));
        count.setText(Integer.toString(shown.count()));
        setAccessibleText(title + ", " + shown.meaning());
    }
}
