package app.waybill.ui.images;

import app.waybill.core.image.ScanSummary;
import app.waybill.ui.control.RowCell;
import app.waybill.ui.control.ScanCells;

/// The findings of an image's scan, or why there are none.
final class ScanCell extends RowCell<ImageRow> {
    private final ScanCells counts = new ScanCells();

    ScanCell() {
        getStyleClass().add("scan");
    }

    @Override
    protected void show(ImageRow row) {
        ScanSummary scan = row.image().scan();
        String instead = ScanText.insteadOfCounts(scan);
        setText(instead.isEmpty() ? null : instead);
        setGraphic(instead.isEmpty() ? counts : null);
        setAccessibleText(instead);
        explain("");
        if (instead.isEmpty()) {
            counts.show(scan.critical(), scan.high(), scan.medium(), scan.low());
            setAccessibleText(counts.getAccessibleText());
            explain(ScanText.words(scan));
        }
    }
}
