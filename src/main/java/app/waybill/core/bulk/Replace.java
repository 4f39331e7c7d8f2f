package app.waybill.core.bulk;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.publish.ImageAnswer;
import app.waybill.core.workspace.ContainerMapping;
import app.waybill.core.workspace.ContainerMapping.FromEcr;
import app.waybill.core.workspace.ContainerMapping.ImageSource;
import app.waybill.core.workspace.edit.Outcome;

/// Takes all images of one repository from another one, which may be in another account or Region. Which image of it is
/// selected stays.
public record Replace(ImageSource from, ImageSource to) implements BulkEdit {
    @Override
    public String words() {
        return "take " + from.repository() + " from " + to.profile() + " / " + to.repository();
    }

    @Override
    public Optional<ContainerMapping> image(FromEcr container) {
        return from.isSamePlace(container.image()) ? Optional.of(moved(container)) : Optional.empty();
    }

    @Override
    public Outcome plan(FromEcr container, @Nullable ImageAnswer answer) {
        return from.isSamePlace(container.image())
                ? Checked.change(container, moved(container), answer)
                : new Outcome.Same();
    }

    /// A container that runs something else is not meant.
    @Override
    public Outcome planOther(ContainerMapping container) {
        return new Outcome.Same();
    }

    private FromEcr moved(FromEcr container) {
        return container.with(new ImageSource(to.profile(), to.region(), to.registryId(), to.repository(),
                container.image().unknown()));
    }
}
