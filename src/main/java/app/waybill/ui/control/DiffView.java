package app.waybill.ui.control;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import app.waybill.core.text.DiffLine;
import app.waybill.core.text.DiffLine.Kind;
import app.waybill.core.text.TextDiff;
import app.waybill.ui.fx.TextClipboard;

/// A difference between two JSON texts: lines with their numbers in both, signs, changed words on a darker ground, and
/// unchanged runs folded until they are clicked. Made for any length. Name it with `setAccessibleText`.
public final class DiffView extends StackPane {
    private final CodeList<DiffRow> list = new CodeList<>();
    private final Set<Integer> open = new HashSet<>();
    private TextDiff diff = new TextDiff(List.of());
    private List<DiffRow.Line> lines = List.of();
    private String unified = "";

    /// No difference yet, for FXML.
    public DiffView() {
        getStyleClass().add("diff-view");
        list.setCellFactory(_ -> new DiffRowCell(this::unfold));
        list.setPlaceholder(new Label("No difference"));
        list.accessibleTextProperty().bind(accessibleTextProperty());
        list.offerCopies("Copy", this::selectedRows, "Copy whole difference", this::whole);
        list.onEnter(() -> unfold(list.getSelectionModel().getSelectedItem()));
        getChildren().setAll(list);
    }

    /// A view for a card: without line numbers, and no higher than its rows, nor than 16 of them.
    public static DiffView inline() {
        DiffView view = new DiffView();
        view.getStyleClass().add("inline");
        view.list.fitRows(16);
        return view;
    }

    /// Shows a difference; the names are those of the two texts where it is copied. Folds that were opened stay open, and
    /// what is in sight stays in sight, as long as the text before is the same.
    public void show(TextDiff difference, String beforeName, String afterName) {
        show(difference, beforeName, afterName, UnaryOperator.identity());
    }

    /// Shows a difference in another form than the one that is copied: `shown` gets a line and gives what is seen of it.
    /// Where this would hide a change, the whole line is seen.
    public void show(TextDiff difference, String beforeName, String afterName, UnaryOperator<String> shown) {
        if (!textBefore(difference).equals(textBefore(diff))) {
            open.clear();
        }
        diff = difference;
        unified = difference.unified(beforeName, afterName);
        lines = difference.isEmpty() ? List.of() : DiffLines.of(difference, new ShownText(shown));
        fill();
    }

    /// Looks at a line of the text before, or of the text after; 0 for none. It is selected, unfolded and brought in sight.
    public void look(int before, int after) {
        List<DiffRow> rows = list.getItems();
        int index = IntStream.range(0, rows.size()).filter(i -> rows.get(i).lines().stream().anyMatch(
                line -> (before > 0 && line.before() == before) || (after > 0 && line.after() == after)))
                .findFirst().orElse(-1);
        if (index < 0) {
            list.getSelectionModel().clearSelection();
        } else if (rows.get(index) instanceof DiffRow.Fold fold) {
            unfold(fold);
            look(before, after);
        } else {
            list.getSelectionModel().clearAndSelect(index);
            list.reveal(index);
        }
    }

    /// Copies go to this clipboard, which announces them.
    public void copyWith(TextClipboard clipboard) {
        list.copyWith(clipboard);
    }

    /// Gives the rows the keyboard.
    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    private void fill() {
        list.fill(DiffFolds.of(lines, open));
    }

    private void unfold(@Nullable DiffRow row) {
        if (row instanceof DiffRow.Fold fold) {
            open.add(fold.lines().getFirst().before());
            fill();
        }
    }

    private CodeList.Copy selectedRows() {
        List<DiffRow> rows = list.selectedRows();
        return rows.size() < 2
                ? whole()
                : new CodeList.Copy(rows.size() + " rows", rows.stream().flatMap(row -> row.lines().stream())
                        .map(line -> line.kind().sign() + line.text()).collect(Collectors.joining("\n")));
    }

    private CodeList.Copy whole() {
        return new CodeList.Copy("the difference", unified);
    }

    private static List<String> textBefore(TextDiff difference) {
        return difference.lines().stream().filter(line -> line.kind() != Kind.ADDED).map(DiffLine::text).toList();
    }
}
