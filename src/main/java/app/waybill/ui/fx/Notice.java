package app.waybill.ui.fx;

import org.jspecify.annotations.Nullable;

/// Something the operator must see: a bold beginning, the rest of the sentence, and at most one act. It stays until it is
/// dismissed or its cause is gone. Notices with the same id take each other's place.
public record Notice(String id, Tone tone, String strong, String text, @Nullable Act act) {
    /// What can be done about it, named by a verb.
    public record Act(String label, Runnable run) {}

    /// The notice of an error.
    public static Notice of(Problem problem) {
        return new Notice(problem.what(), Tone.DANGER, problem.what(), problem.advice(), null);
    }

    /// The same notice with something to do about it.
    public Notice with(String label, Runnable run) {
        return new Notice(id, tone, strong, text, new Act(label, run));
    }

    /// The whole text, for the clipboard and for screen readers.
    public String words() {
        return text.isEmpty() ? strong : strong + " " + text;
    }
}
