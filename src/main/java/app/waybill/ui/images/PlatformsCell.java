package app.waybill.ui.images;

import java.util.List;
import java.util.stream.Collectors;

import javafx.collections.MapChangeListener;
import javafx.collections.WeakMapChangeListener;

import app.waybill.core.image.Digest;
import app.waybill.core.image.Image;
import app.waybill.core.image.Platform;
import app.waybill.ui.control.RowCell;

/// The platforms of an index, asked for when the cell is looked at. A single image says nothing of its platform unless it
/// belongs to an index that was looked at.
final class PlatformsCell extends RowCell<ImageRow> {
    private final Platforms platforms;
    private final MapChangeListener<Digest, List<Platform>> update = change -> update(change.getKey());

    PlatformsCell(Platforms platforms) {
        this.platforms = platforms;
        platforms.known().addListener(new WeakMapChangeListener<>(update));
    }

    @Override
    protected void show(ImageRow row) {
        Image image = row.image();
        platforms.want(image);
        platforms.of(image).ifPresentOrElse(known -> {
            setText(known.stream().map(PlatformsCell::shortened).collect(Collectors.joining(" ")));
            explain(known.stream().map(Platform::label).collect(Collectors.joining("\n")));
        }, () -> {
            setText(NOTHING);
            explain(image.isIndex() ? "" : "One platform; ECR does not say which.");
        });
    }

    private void update(Digest digest) {
        if (getItem() != null && !isEmpty() && getItem().image().digest().equals(digest)) {
            show(getItem());
        }
    }

    private static String shortened(Platform platform) {
        return platform.os().equals("linux") ? platform.architecture() : platform.label();
    }
}
