package app.waybill.ui.images;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import app.waybill.core.gateway.ImageGateway;
import app.waybill.core.image.Digest;
import app.waybill.core.image.Image;
import app.waybill.core.image.RepositoryRef;
import app.waybill.ui.fx.Progress;

/// Lists a repository's images off the FX thread and makes their rows there. Rows of images that did not change since
/// the listing `before` are the same objects, so that the table sees what is new and nothing else.
record ImageFetch(ImageGateway gateway, RepositoryRef repository, Map<Digest, ImageRow> before,
        Consumer<List<ImageRow>> arrived) {

    /// The complete listing; rows that `before` does not have are shown as they come.
    Map<Digest, ImageRow> run(Progress progress) {
        progress.say(repository.name());
        Map<Digest, ImageRow> listing = new HashMap<>();
        gateway.images(repository, page -> {
            List<ImageRow> rows = page.stream().map(this::row).toList();
            rows.forEach(row -> listing.put(row.image().digest(), row));
            List<ImageRow> newcomers = rows.stream().filter(row -> !before.containsKey(row.image().digest())).toList();
            progress.show(() -> arrived.accept(newcomers));
        });
        return listing;
    }

    private ImageRow row(Image image) {
        ImageRow was = before.get(image.digest());
        return was != null && was.image().equals(image) ? was : ImageRow.of(image);
    }
}
