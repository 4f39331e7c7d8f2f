package app.waybill.core.workspace.edit;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.workspace.ContainerMapping;

/// One line of an [EditPlan]: a container of a service, what it is (null where it is not there yet), and what it would be.
public record EditLine(String service, String container, @Nullable ContainerMapping beforeOrNull, Outcome outcome) {
    /// What the container is; empty where it is not there yet.
    public Optional<ContainerMapping> before() {
        return Optional.ofNullable(beforeOrNull);
    }

    /// What it would be; empty if nothing would change.
    public Optional<ContainerMapping> after() {
        return outcome instanceof Outcome.Change change ? Optional.of(change.after()) : Optional.empty();
    }

    /// Why it cannot be done; empty if it can, or is done already.
    public Optional<String> objection() {
        return outcome instanceof Outcome.Impossible(String why) ? Optional.of(why) : Optional.empty();
    }

    /// The line with another choice for what the container would be.
    public EditLine choosing(ContainerMapping other) {
        return outcome instanceof Outcome.Change change
                ? new EditLine(service, container, beforeOrNull,
                        new Outcome.Change(other, change.others(), change.note()))
                : this;
    }
}
