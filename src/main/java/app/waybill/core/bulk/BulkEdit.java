package app.waybill.core.bulk;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.publish.ImageAnswer;
import app.waybill.core.workspace.ContainerMapping;
import app.waybill.core.workspace.ContainerMapping.FromEcr;
import app.waybill.core.workspace.edit.Outcome;

/// One change that is made to many containers.
public sealed interface BulkEdit permits Select, Pin, Unpin, Write, Replace, LeaveAlone {
    /// What it does, as words that follow "Undo: ": "set tag 3f9c1ab".
    String words();

    /// The mapping whose image must be known to plan it for a container; empty where none must.
    Optional<ContainerMapping> image(FromEcr container);

    /// What it comes to for a container that runs an ECR image; `answer` is what ECR said of [#image], null if nothing yet.
    Outcome plan(FromEcr container, @Nullable ImageAnswer answer);

    /// What it comes to for a container that runs no ECR image; one that is left alone stays so.
    default Outcome planOther(ContainerMapping container) {
        return container instanceof ContainerMapping.LeftAlone
                ? new Outcome.Same()
                : new Outcome.Impossible("its image is not in ECR");
    }
}
