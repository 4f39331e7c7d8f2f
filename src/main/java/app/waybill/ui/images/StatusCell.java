package app.waybill.ui.images;

import org.jspecify.annotations.Nullable;

import app.waybill.core.image.ImageStatus;
import app.waybill.ui.control.RowCell;
import app.waybill.ui.control.StatusWord;
import app.waybill.ui.fx.Status;
import app.waybill.ui.fx.Tone;

/// Whether an image can be pulled.
final class StatusCell extends RowCell<ImageRow> {
    private final StatusWord word = new StatusWord();
    private @Nullable ImageStatus shown;

    @Override
    protected void show(ImageRow row) {
        setGraphic(word);
        if (row.image().status() != shown) {
            shown = row.image().status();
            show(shown, word);
            setAccessibleText(word.getText());
        }
        explain(row.image().status() == ImageStatus.ACTIVE ? "" : "It cannot be pulled now.");
    }

    /// Puts a status into words.
    static void show(ImageStatus status, StatusWord word) {
        switch (status) {
            case ACTIVE -> word.show(new Status(Tone.SUCCESS, "fth-check-circle", "Active"));
            case ARCHIVED -> word.show(new Status(Tone.NEUTRAL, "fth-slash", "Archived"));
            case ACTIVATING -> word.show(new Status(Tone.ACCENT, "fth-rotate-ccw", "Being restored"));
        }
    }
}
