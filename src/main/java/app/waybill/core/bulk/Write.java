package app.waybill.core.bulk;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.publish.ImageAnswer;
import app.waybill.core.workspace.ContainerMapping;
import app.waybill.core.workspace.ContainerMapping.FromEcr;
import app.waybill.core.workspace.WriteAs;
import app.waybill.core.workspace.edit.Outcome;

/// Writes the images of containers by tag, or by digest.
public record Write(WriteAs as) implements BulkEdit {
    @Override
    public String words() {
        return as == WriteAs.DIGEST ? "write as digest" : "write as tag";
    }

    @Override
    public Optional<ContainerMapping> image(FromEcr container) {
        return Optional.empty();
    }

    @Override
    public Outcome plan(FromEcr container, @Nullable ImageAnswer answer) {
        return Outcome.change(container, container.with(as), "");
    }
}
