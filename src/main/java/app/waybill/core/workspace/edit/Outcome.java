package app.waybill.core.workspace.edit;

import java.util.List;
import java.util.Optional;

import app.waybill.core.workspace.ServicePart;

/// What a planned edit comes to for one part of a service.
public sealed interface Outcome {
    /// It would be `after`. `others` are what it could be instead, as chosen by a person; `note` says what is to be known
    /// about it, empty for nothing.
    record Change(ServicePart becomes, List<ServicePart> others, String note) implements Outcome {
        /// Keeps an unchangeable copy of the others.
        public Change {
            others = List.copyOf(others);
        }

        /// A change to which there is no other choice.
        public Change(ServicePart becomes, String note) {
            this(becomes, List.of(), note);
        }
    }

    /// It says another thing than what would be written over it: done only where a person chooses it.
    record Conflict(ServicePart becomes, List<ServicePart> others, String note) implements Outcome {
        /// Keeps an unchangeable copy of the others.
        public Conflict {
            others = List.copyOf(others);
        }
    }

    /// It would be taken out: done only where a person chooses it. `note` says why.
    record Removal(String note) implements Outcome {}

    /// It is so already.
    record Same() implements Outcome {}

    /// It cannot be done; a sentence without its full stop says why.
    record Impossible(String why) implements Outcome {}

    /// What the part would be; empty where it would be taken out, or nothing would change.
    default Optional<ServicePart> after() {
        return switch (this) {
            case Change change -> Optional.of(change.becomes());
            case Conflict conflict -> Optional.of(conflict.becomes());
            case Removal _,Same _,Impossible _ -> Optional.empty();
        };
    }

    /// What a person may choose from, what is planned included; empty where there is nothing to choose.
    default List<ServicePart> choices() {
        return switch (this) {
            case Change change -> change.others();
            case Conflict conflict -> conflict.others();
            case Removal _,Same _,Impossible _ -> List.of();
        };
    }

    /// What is to be known about it, and why it cannot be done; empty for nothing.
    default String remark() {
        return switch (this) {
            case Change change -> change.note();
            case Conflict conflict -> conflict.note();
            case Removal removal -> removal.note();
            case Impossible(String why) -> why;
            case Same _ -> "";
        };
    }

    /// The outcome with another choice for what the part would be.
    default Outcome choosing(ServicePart other) {
        return switch (this) {
            case Change change -> new Change(other, change.others(), change.note());
            case Conflict conflict -> new Conflict(other, conflict.others(), conflict.note());
            case Removal _,Same _,Impossible _ -> this;
        };
    }

    /// A change, unless it is so already.
    static Outcome change(ServicePart before, ServicePart after, String note) {
        return before.equals(after) ? new Same() : new Change(after, note);
    }
}
