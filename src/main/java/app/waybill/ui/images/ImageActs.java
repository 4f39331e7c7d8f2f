package app.waybill.ui.images;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

import app.waybill.core.image.Image;
import app.waybill.core.image.Repository;
import app.waybill.ui.control.Command;
import app.waybill.ui.session.Destination;

/// What can be done with the selected images: copy them in several forms, use one in a service.
public final class ImageActs {
    private final ImageBrowsing browsing;
    private final BooleanBinding chosen;
    private Supplier<List<Image>> selection = List::of;

    /// Acts on the models' selection.
    public ImageActs(ImageBrowsing browsing) {
        this.browsing = browsing;
        this.chosen = Bindings.isNotNull(browsing.images().selected());
    }

    /// Says which images are selected where it can be several.
    public void actOn(Supplier<List<Image>> selected) {
        selection = selected;
    }

    /// Carries the image to the services, where it is asked which container takes it.
    public Command use() {
        return Command.of("images.use", "Use in a service…", "fth-layers", this::useNow).when(chosen)
                .alsoCalled("map deploy container");
    }

    /// Copies the images in one form.
    public Command copy(ImageCopy form) {
        String id = "images.copy-" + form.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Command.of(id, "Copy " + form.label(), form == ImageCopy.JSON ? "fth-file" : "fth-copy",
                () -> copyNow(form)).when(chosen).alsoCalled("image clipboard");
    }

    /// All of them.
    public List<Command> all() {
        List<Command> all = new ArrayList<>(Arrays.stream(ImageCopy.values()).map(this::copy).toList());
        all.add(use());
        return all;
    }

    private void useNow() {
        ImageRow row = browsing.images().selected().get();
        if (row != null) {
            browsing.images().current().ifPresent(repository -> browsing.session().navigator()
                    .go(new Destination.UseImage(repository, row.image())));
        }
    }

    private void copyNow(ImageCopy form) {
        Optional<Repository> repository = browsing.images().current();
        List<Image> images = images();
        repository.flatMap(from -> form.of(from, images)).ifPresentOrElse(
                text -> browsing.session().desktop().clipboard().copy(what(form, images), text),
                () -> browsing.session().messages().say("Nothing to copy: the image has no tag"));
    }

    private static String what(ImageCopy form, List<Image> images) {
        return images.size() == 1 ? form.label() : form.label() + " of " + images.size() + " images";
    }

    private List<Image> images() {
        List<Image> selected = selection.get();
        ImageRow row = browsing.images().selected().get();
        return selected.isEmpty() && row != null ? List.of(row.image()) : selected;
    }
}
