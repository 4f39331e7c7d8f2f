package app.waybill.ui.control;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.layout.StackPane;

import app.waybill.core.lint.Finding;
import app.waybill.ui.fx.TextClipboard;

/// A JSON text to read: lines with their numbers, the markers of findings beside them and at the right edge, in colours.
/// Made for any length. Name it with `setAccessibleText`.
public final class CodeView extends StackPane {
    private final CodeList<CodeLine> list = new CodeList<>();
    private final CodeTicks ticks = new CodeTicks();
    private final ReadOnlyIntegerWrapper selectedLine = new ReadOnlyIntegerWrapper();
    private String text = "";
    /// The list changes its selection while it is filled; nobody chose that.
    private boolean filling;

    /// No text yet, for FXML.
    public CodeView() {
        getStyleClass().add("code-view");
        list.setCellFactory(_ -> new CodeLineCell());
        list.accessibleTextProperty().bind(accessibleTextProperty());
        list.offerCopies("Copy lines", this::selectedLines, "Copy all", this::all);
        list.getSelectionModel().selectedIndexProperty().subscribe(this::tell);
        list.fixedCellSizeProperty().subscribe(() -> ticks.show(list.getItems(), list.getFixedCellSize()));
        getChildren().setAll(list, ticks);
    }

    /// Shows a text with its findings, whose places are in it. Where the text only changes here and there, what is
    /// selected stays selected and what is in sight stays in sight, so that a text can follow every keystroke.
    public void show(String whole, List<Finding> findings) {
        show(whole, findings, UnaryOperator.identity());
    }

    /// Shows a text in another form than the one that is copied: `shown` gets a line and gives what is seen of it.
    public void show(String whole, List<Finding> findings, UnaryOperator<String> shown) {
        text = whole;
        List<CodeLine> lines = CodeLine.of(whole, findings, new ShownText(shown));
        filling = true;
        list.fill(lines);
        filling = false;
        ticks.show(lines, list.getFixedCellSize());
        tell();
    }

    /// Selects a line, counted from 1, and scrolls to it; behind the end, the last one. 0 selects none.
    public void select(int line) {
        int index = Math.min(line, list.getItems().size()) - 1;
        if (index < 0) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().clearAndSelect(index);
            list.reveal(index);
        }
    }

    /// The line that was selected last, counted from 1; 0 while none is. Follows keyboard, mouse and [#select].
    public ReadOnlyIntegerProperty selectedLine() {
        return selectedLine.getReadOnlyProperty();
    }

    /// Copies go to this clipboard, which announces them.
    public void copyWith(TextClipboard clipboard) {
        list.copyWith(clipboard);
    }

    /// Gives the lines the keyboard.
    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    private void tell() {
        if (!filling) {
            selectedLine.set(list.getSelectionModel().getSelectedIndex() + 1);
        }
    }

    private CodeList.Copy selectedLines() {
        List<CodeLine> lines = list.selectedRows();
        return lines.isEmpty()
                ? all()
                : new CodeList.Copy(lines.size() == 1 ? "1 line" : lines.size() + " lines",
                        lines.stream().map(CodeLine::text).collect(Collectors.joining("\n")));
    }

    private CodeList.Copy all() {
        return new CodeList.Copy("the text", text);
    }
}
