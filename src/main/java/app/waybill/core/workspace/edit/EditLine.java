package app.waybill.core.workspace.edit;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.workspace.ServicePart;

/// One line of an [EditPlan]: a part of a service by its name, what it is (null where it is not there yet), and what it
/// would be. A container's part has the container's name; the others have names that no container can have.
public record EditLine(String service, String part, @Nullable ServicePart beforeOrNull, Outcome outcome) {
    /// The part that says where the service runs.
    public static final String ECS = "ECS service";
    /// The part that says where the bundle is published.
    public static final String PUBLISH = "publish target";
    /// The part that names the pipeline.
    public static final String PIPELINE = "its pipeline";
    /// All of the service.
    public static final String WHOLE = "all of it";

    /// What the part is; empty where it is not there yet.
    public Optional<ServicePart> before() {
        return Optional.ofNullable(beforeOrNull);
    }

    /// What it would be; empty if nothing would change, or if it would be taken out.
    public Optional<ServicePart> after() {
        return outcome.after();
    }

    /// Whether something would change.
    public boolean isChange() {
        return after().isPresent() || outcome instanceof Outcome.Removal;
    }

    /// Whether it is to be done where nobody says otherwise: nothing that the workspace says is lost by it.
    public boolean isUsual() {
        return outcome instanceof Outcome.Change;
    }

    /// Why it cannot be done; empty if it can, or is done already.
    public Optional<String> objection() {
        return outcome instanceof Outcome.Impossible(String why) ? Optional.of(why) : Optional.empty();
    }

    /// The line with another choice for what the part would be.
    public EditLine choosing(ServicePart other) {
        return new EditLine(service, part, beforeOrNull, outcome.choosing(other));
    }
}
