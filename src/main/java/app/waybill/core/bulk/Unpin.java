package app.waybill.core.bulk;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.image.Image;
import app.waybill.core.image.ImageSelector;
import app.waybill.core.image.Selection;
import app.waybill.core.publish.ImageAnswer;
import app.waybill.core.workspace.ContainerMapping;
import app.waybill.core.workspace.ContainerMapping.FromEcr;
import app.waybill.core.workspace.ServicePart;
import app.waybill.core.workspace.edit.Outcome;

/// Lets containers that are held to a digest follow a tag that this image has now: the most telling one, or another of
/// them by choice.
public record Unpin() implements BulkEdit {
    @Override
    public String words() {
        return "unpin";
    }

    @Override
    public Optional<ContainerMapping> image(FromEcr container) {
        return container.select() instanceof Selection.ByDigest ? Optional.of(container) : Optional.empty();
    }

    @Override
    public Outcome plan(FromEcr container, @Nullable ImageAnswer answer) {
        if (!(container.select() instanceof Selection.ByDigest)) {
            return new Outcome.Same();
        }
        Checked.Known known = Checked.image(answer);
        Image image = known.imageOrNull();
        if (image == null) {
            return new Outcome.Impossible(known.why());
        }
        return ImageSelector.mostTelling(image.tags()).<Outcome>map(tag -> follow(container, tag, image.tags()))
                .orElseGet(() -> new Outcome.Impossible("its image has no tag"));
    }

    private static Outcome follow(FromEcr container, String tag, List<String> tags) {
        List<ServicePart> all = tags.stream().<ServicePart>map(it -> container.with(new Selection.Tag(it)))
                .toList();
        String note = tags.size() == 1 ? "" : "its image has " + tags.size() + " tags";
        return new Outcome.Change(container.with(new Selection.Tag(tag)), all, note);
    }
}
