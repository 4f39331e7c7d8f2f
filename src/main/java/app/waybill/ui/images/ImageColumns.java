package app.waybill.ui.images;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;

import javafx.scene.control.TableColumn;

import org.jspecify.annotations.Nullable;

import app.waybill.core.image.Digest;
import app.waybill.core.image.Image;
import app.waybill.core.text.SizeText;
import app.waybill.ui.control.LiveColumns;
import app.waybill.ui.control.RowCell;

/// The columns of the images table.
record ImageColumns(ImageBrowsing browsing) {

    void fill(LiveColumns<ImageRow> columns) {
        columns.cells("tags", () -> new TagsCell(this::moves), ImageOrder.TAGS);
        columns.text("digest", (cell, row) -> cell.say(row.image().digest().shortened(), row.image().digest().value()),
                ImageOrder.DIGEST);
        columns.text("pushed", (cell, row) -> pushed(cell, row.image().pushedAt()), ImageOrder.PUSHED);
        columns.text("size", (cell, row) -> cell.say(SizeText.of(row.image().sizeBytes()),
                row.image().isIndex() ? "The largest of its platforms, compressed." : "Compressed."), ImageOrder.SIZE);
        columns.cells("platforms", () -> new PlatformsCell(browsing.platforms()), this::byPlatforms);
        columns.cells("scan", ScanCell::new, ImageOrder.FINDINGS);
        columns.cells("status", StatusCell::new, ImageOrder.STATUS);
        columns.growing("tags");
        columns.sortedBy("pushed", TableColumn.SortType.DESCENDING);
    }

    private boolean moves(Image image, String tag) {
        return browsing.images().current().filter(repository -> TagMutability.moves(repository, tag)).isPresent();
    }

    private void pushed(RowCell<ImageRow> cell, @Nullable Instant time) {
        if (time == null) {
            cell.say(RowCell.NOTHING, "");
        } else {
            cell.say(browsing.times().relative(time), browsing.times().exact(time));
        }
    }

    /// By the platforms as far as they are known; only images that were looked at have any.
    private Comparator<ImageRow> byPlatforms() {
        Map<Digest, String> known = browsing.platforms().labels();
        return ImageOrder.by(image -> known.get(image.digest()));
    }
}
