package app.waybill.ui.services;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import app.waybill.core.workspace.Form;

/// One text of a form: what it is called, what stands in the empty field, its form, whether it may be left out, and what
/// can be offered for it.
record FormField(String label, String prompt, Form form, Presence presence, Supplier<List<String>> offers) {
    /// Whether a text must be there.
    enum Presence {
        REQUIRED,
        OPTIONAL
    }

    static FormField must(String label, String prompt, Form form, Supplier<List<String>> offers) {
        return new FormField(label, prompt, form, Presence.REQUIRED, offers);
    }

    static FormField may(String label, String prompt, Form form, Supplier<List<String>> offers) {
        return new FormField(label, prompt, form, Presence.OPTIONAL, offers);
    }

    /// Why the text cannot stand there; empty if it can.
    Optional<String> objectionTo(String text) {
        return text.isEmpty() && presence == Presence.OPTIONAL ? Optional.empty() : form.objectionTo(text);
    }
}
