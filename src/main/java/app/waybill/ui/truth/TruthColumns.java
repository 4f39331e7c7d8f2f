package app.waybill.ui.truth;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

import javafx.scene.control.TableColumn;

import org.jspecify.annotations.Nullable;

import app.waybill.core.image.Digest;
import app.waybill.core.image.Image;
import app.waybill.core.image.ImageSelector;
import app.waybill.core.image.ImageUri;
import app.waybill.core.text.TimeText;
import app.waybill.ui.control.LiveColumns;
import app.waybill.ui.control.RowCell;
import app.waybill.ui.control.StatusWord;

/// The columns of the truth table.
record TruthColumns(TimeText times) {
    void fill(LiveColumns<TruthRow> columns) {
        columns.text("service", (cell, row) -> cell.say(row.service(), ""), by(TruthRow::service));
        columns.text("container", (cell, row) -> cell.say(orNothing(row.containerName()), ""),
                by(TruthRow::containerName));
        columns.text("mapped", (cell, row) -> say(cell, row.mapped()), by(TruthRow::mapped));
        columns.text("published", (cell, row) -> say(cell, row.published()), by(TruthRow::published));
        columns.text("running", this::sayRunning, by(TruthRow::running));
        columns.text("newest", this::sayNewest, by(TruthRow::newest));
        columns.cells("state", StateCell::new, TruthModel.WORST_FIRST);
        columns.text("why", (cell, row) -> cell.say(row.container().why(), row.container().why()),
                by(row -> row.container().why()));
        columns.growing("why");
        columns.sortedBy("state", TableColumn.SortType.ASCENDING);
    }

    private static Comparator<TruthRow> by(Function<TruthRow, String> value) {
        return Comparator.comparing(value).thenComparingInt(TruthRow::place);
    }

    private static String orNothing(String text) {
        return text.isEmpty() ? RowCell.NOTHING : text;
    }

    private static void say(RowCell<TruthRow> cell, String uri) {
        cell.say(orNothing(ImageUri.shortened(uri)), uri);
    }

    private void sayRunning(RowCell<TruthRow> cell, TruthRow row) {
        say(cell, row.container().running(), Optional.ofNullable(row.container().since())
                .map(since -> "\nsince " + times.exact(since)).orElse(""));
    }

    private void sayNewest(RowCell<TruthRow> cell, TruthRow row) {
        Image newest = row.container().newest();
        String tag = newest == null ? "" : ImageSelector.mostTelling(newest.tags()).map(it -> "\n" + it).orElse("");
        String pushed = newest == null || newest.pushedAt() == null
                ? ""
                : "\npushed " + times.exact(newest.pushedAt());
        say(cell, row.container().newestDigest(), tag + pushed);
    }

    private static void say(RowCell<TruthRow> cell, @Nullable Digest digest, String more) {
        cell.say(digest == null ? RowCell.NOTHING : digest.shortened(), digest == null ? "" : digest + more);
    }

    private static final class StateCell extends RowCell<TruthRow> {
        private final StatusWord word = new StatusWord();

        @Override
        protected void show(TruthRow row) {
            word.show(row.status());
            setGraphic(word);
            explain(row.container().why());
        }
    }
}
