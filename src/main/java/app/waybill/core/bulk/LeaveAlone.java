package app.waybill.core.bulk;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.publish.ImageAnswer;
import app.waybill.core.workspace.ContainerMapping;
import app.waybill.core.workspace.ContainerMapping.FromEcr;
import app.waybill.core.workspace.edit.Outcome;

/// Writes no entry for containers any more: they keep what their task definitions say.
public record LeaveAlone() implements BulkEdit {
    @Override
    public String words() {
        return "leave alone";
    }

    @Override
    public Optional<ContainerMapping> image(FromEcr container) {
        return Optional.empty();
    }

    @Override
    public Outcome plan(FromEcr container, @Nullable ImageAnswer answer) {
        return planOther(container);
    }

    @Override
    public Outcome planOther(ContainerMapping container) {
        return Outcome.change(container, new ContainerMapping.LeftAlone(container.name(), container.unknown()), "");
    }
}
