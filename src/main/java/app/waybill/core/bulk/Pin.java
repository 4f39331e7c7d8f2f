package app.waybill.core.bulk;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.image.Image;
import app.waybill.core.image.Selection;
import app.waybill.core.publish.ImageAnswer;
import app.waybill.core.workspace.ContainerMapping;
import app.waybill.core.workspace.ContainerMapping.FromEcr;
import app.waybill.core.workspace.WriteAs;
import app.waybill.core.workspace.edit.MappingWords;
import app.waybill.core.workspace.edit.Outcome;

/// Holds containers to the image that their tag means now, written by its digest: it moves no more.
public record Pin() implements BulkEdit {
    @Override
    public String words() {
        return "pin digests";
    }

    @Override
    public Optional<ContainerMapping> image(FromEcr container) {
        return container.select() instanceof Selection.ByDigest ? Optional.empty() : Optional.of(container);
    }

    @Override
    public Outcome plan(FromEcr container, @Nullable ImageAnswer answer) {
        if (container.select() instanceof Selection.ByDigest) {
            return Outcome.change(container, container.with(WriteAs.DIGEST), "");
        }
        Checked.Known known = Checked.image(answer);
        Image image = known.imageOrNull();
        return image == null
                ? new Outcome.Impossible(known.why())
                : new Outcome.Change(container.with(new Selection.ByDigest(image.digest())).with(WriteAs.DIGEST),
                        MappingWords.of(container.select()) + " is " + image.digest().shortened());
    }
}
