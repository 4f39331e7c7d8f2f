package app.waybill.core.workspace.edit;

import java.util.List;

import app.waybill.core.workspace.ContainerMapping;

/// What a planned edit comes to for one container.
public sealed interface Outcome {
    /// It would be `after`. `others` are what it could be instead, as chosen by a person; `note` says what is to be known
    /// about it, empty for nothing.
    record Change(ContainerMapping after, List<ContainerMapping> others, String note) implements Outcome {
        /// Keeps an unchangeable copy of the others.
        public Change {
            others = List.copyOf(others);
        }

        /// A change to which there is no other choice.
        public Change(ContainerMapping after, String note) {
            this(after, List.of(), note);
        }
    }

    /// It is so already.
    record Same() implements Outcome {}

    /// It cannot be done; a sentence without its full stop says why.
    record Impossible(String why) implements Outcome {}

    /// A change, unless it is so already.
    static Outcome change(ContainerMapping before, ContainerMapping after, String note) {
        return before.equals(after) ? new Same() : new Change(after, note);
    }
}
