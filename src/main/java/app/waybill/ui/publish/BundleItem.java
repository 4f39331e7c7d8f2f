package app.waybill.ui.publish;

import java.util.Optional;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import app.waybill.core.publish.PublishOutcome;
import app.waybill.core.publish.ServicePlan;

/// One bundle of a plan, and what becomes of it. Changes on the FX thread only.
public final class BundleItem {
    private final ServicePlan.Upload upload;
    private final ReadOnlyObjectWrapper<BundleState> state = new ReadOnlyObjectWrapper<>(BundleState.PLANNED);
    private final ReadOnlyBooleanWrapper locked = new ReadOnlyBooleanWrapper();
    private @Nullable PublishOutcome outcome;

    BundleItem(ServicePlan.Upload upload) {
        this.upload = upload;
    }

    /// What is planned.
    public ServicePlan.Upload upload() {
        return upload;
    }

    /// The service's name.
    public String name() {
        return upload.service().name();
    }

    /// The profile that it is written through.
    public String profile() {
        return upload.target().object().scope().profile();
    }

    /// What has become of it.
    public ReadOnlyObjectProperty<BundleState> state() {
        return state.getReadOnlyProperty();
    }

    /// Whether its profile is read-only, so that it would be refused.
    public ReadOnlyBooleanProperty locked() {
        return locked.getReadOnlyProperty();
    }

    /// What came of its upload; empty before its end, or if there was none.
    public Optional<PublishOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /// Whether it would be uploaded now.
    public boolean isReady() {
        return state.get() == BundleState.PLANNED && !locked.get();
    }

    void lock(boolean readOnly) {
        locked.set(readOnly);
    }

    void begin() {
        state.set(BundleState.UPLOADING);
    }

    void end(PublishOutcome came) {
        outcome = came;
        state.set(BundleState.of(came));
    }

    /// All uploads are over, and of this one nobody heard.
    void giveUp() {
        state.set(state.get() == BundleState.UPLOADING ? BundleState.UNKNOWN : BundleState.NOT_DONE);
    }
}
