package app.waybill.ui.control;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

import atlantafx.base.theme.Styles;

import app.waybill.ui.fx.TextClipboard;

/// A value to look at and to copy: its label with a button, and beneath it the value in mono, broken after slashes and
/// colons where it is too long. What is shown may be shorter than what is copied.
public final class CopyField extends VBox {
    private static final double PADDING = 16;

    private final Label label = new Label();
    private final Label value = new Label();
    private final Button copy = new Button("Copy", Icons.of("fth-copy"));
    private String shown = "";
    private String copied = "";

    /// A field without a value, for FXML.
    public CopyField() {
        getStyleClass().add("copy-field");
        label.getStyleClass().addAll("secondary", "muted");
        value.getStyleClass().addAll("mono", "copy-value");
        value.setMaxWidth(Double.MAX_VALUE);
        value.setMinHeight(USE_PREF_SIZE);
        copy.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(label, gap, copy);
        head.getStyleClass().add("copy-head");
        getChildren().setAll(head, value);
        value.widthProperty().subscribe(this::wrap);
        value.fontProperty().subscribe(this::wrap);
    }

    /// The label above the value.
    public StringProperty labelProperty() {
        return label.textProperty();
    }

    /// The label above the value.
    public String getLabel() {
        return label.getText();
    }

    /// Names the value.
    public void setLabel(String text) {
        label.setText(text);
        ControlName.of("Copy " + text).on(copy);
    }

    /// Shows a value that is copied as it is shown.
    public void show(String text, TextClipboard clipboard) {
        show(text, text, clipboard);
    }

    /// Shows a value in a shorter form than the one that is copied.
    public void show(String shortened, String full, TextClipboard clipboard) {
        copied = full;
        shown = shortened;
        wrap();
        value.setAccessibleText(full);
        copy.setOnAction(_ -> clipboard.copy(label.getText(), copied));
    }

    private void wrap() {
        Text letter = new Text("0");
        letter.setFont(value.getFont());
        double room = value.getWidth() - PADDING;
        int columns = (int) Math.floor(room / letter.getLayoutBounds().getWidth());
        value.setText(room <= 0 ? shown : MonoWrap.wrap(shown, columns));
    }
}
