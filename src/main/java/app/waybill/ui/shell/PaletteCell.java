package app.waybill.ui.shell;

import java.util.function.Consumer;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;

import app.waybill.ui.control.Badge;
import app.waybill.ui.control.Icons;
import app.waybill.ui.control.KeyCaps;
import app.waybill.ui.fx.Status;
import app.waybill.ui.shell.PaletteRow.Heading;
import app.waybill.ui.shell.PaletteRow.Hit;
import app.waybill.ui.shell.PaletteRow.Kind;

/// A row of the palette: a heading, or something found with its typed letters bold, its detail, and at the right its
/// state and its key.
final class PaletteCell extends ListCell<PaletteRow> {
    private static final String HEADING = "heading";

    /// A cell; `choose` takes what is clicked on.
    PaletteCell(Consumer<PaletteRow> choose) {
        setPrefWidth(0);
        setOnMouseClicked(_ -> {
            if (getItem() instanceof Hit hit) {
                choose.accept(hit);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable PaletteRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        getStyleClass().remove(HEADING);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        switch (row) {
            case Heading heading -> {
                getStyleClass().add(HEADING);
                setGraphic(label(heading.words(), "secondary", "strong", "muted"));
            }
            case Hit hit -> setGraphic(row(hit));
        }
    }

    private HBox row(Hit hit) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(12, Icons.of(hit.entry().icon()), title(hit), label(hit.entry().detail(), "secondary",
                "muted"), gap);
        Status state = hit.entry().state();
        if (state != null) {
            row.getChildren().add(new Badge(state));
        }
        if (!hit.entry().key().isEmpty()) {
            row.getChildren().add(new KeyCaps(hit.entry().key()));
        }
        row.getChildren().add(enter());
        row.getStyleClass().add("row");
        return row;
    }

    private static TextFlow title(Hit hit) {
        TextFlow title = new TextFlow();
        hit.title().forEach(piece -> {
            Text text = new Text(piece.text());
            text.getStyleClass().add("piece");
            if (piece.kind() == Kind.TYPED) {
                text.getStyleClass().add("strong");
            }
            title.getChildren().add(text);
        });
        title.setMinWidth(USE_PREF_SIZE);
        title.setMaxHeight(USE_PREF_SIZE);
        return title;
    }

    private Label enter() {
        Label enter = label("Enter", "key-cap");
        enter.visibleProperty().bind(selectedProperty());
        enter.managedProperty().bind(selectedProperty());
        return enter;
    }

    private static Label label(String words, String... styles) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
