package app.waybill.core.bulk;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.image.Selection;
import app.waybill.core.publish.ImageAnswer;
import app.waybill.core.workspace.ContainerMapping;
import app.waybill.core.workspace.ContainerMapping.FromEcr;
import app.waybill.core.workspace.edit.MappingWords;
import app.waybill.core.workspace.edit.Outcome;

/// Lets containers take another image of their repositories: the one of a tag, of a digest, or the newest that matches.
public record Select(Selection selection) implements BulkEdit {
    @Override
    public String words() {
        return "set " + MappingWords.of(selection);
    }

    @Override
    public Optional<ContainerMapping> image(FromEcr container) {
        return Optional.of(container.with(selection));
    }

    @Override
    public Outcome plan(FromEcr container, @Nullable ImageAnswer answer) {
        return Checked.change(container, container.with(selection), answer);
    }
}
