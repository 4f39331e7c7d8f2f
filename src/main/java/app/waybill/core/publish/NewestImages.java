package app.waybill.core.publish;

import java.util.ArrayList;
import java.util.List;

import app.waybill.core.image.Glob;
import app.waybill.core.image.Image;
import app.waybill.core.image.ImageSelector;
import app.waybill.core.image.Selected;
import app.waybill.core.image.Selection;

/// The images of a repository that one of several patterns may mean, gathered page by page: of a large repository no
/// more is kept than can be chosen.
final class NewestImages {
    private final List<Glob> globs;
    private final List<Image> images = new ArrayList<>();

    NewestImages(List<Selection> selections) {
        this.globs = selections.stream().filter(Selection.Newest.class::isInstance).map(Selection.Newest.class::cast)
                .map(newest -> new Glob(newest.glob())).toList();
    }

    void add(List<Image> page) {
        page.stream().filter(image -> image.tags().stream().anyMatch(this::matches)).forEach(images::add);
    }

    private boolean matches(String tag) {
        return globs.stream().anyMatch(glob -> glob.matches(tag));
    }

    Selected select(Selection selection) {
        return ImageSelector.select(selection, images);
    }
}
