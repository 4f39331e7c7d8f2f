package app.waybill.ui.fx;

import java.util.List;
import java.util.stream.Stream;

/// Something the operator must see: a bold beginning, the rest of the sentence, and what can be done about it. It stays
/// until it is dismissed or its cause is gone. Notices with the same id take each other's place.
public record Notice(String id, Tone tone, String strong, String text, List<Act> acts) {
    /// What can be done about it, named by a verb.
    public record Act(String label, Runnable run) {}

    /// Keeps an unchangeable copy of the acts.
    public Notice {
        acts = List.copyOf(acts);
    }

    /// A notice with nothing to do about it.
    public Notice(String id, Tone tone, String strong, String text) {
        this(id, tone, strong, text, List.of());
    }

    /// The notice of an error.
    public static Notice of(Problem problem) {
        return new Notice(problem.what(), Tone.DANGER, problem.what(), problem.advice());
    }

    /// The same notice with one thing more to do about it.
    public Notice with(String label, Runnable run) {
        return new Notice(id, tone, strong, text,
                Stream.concat(acts.stream(), Stream.of(new Act(label, run))).toList());
    }

    /// The whole text, for the clipboard and for screen readers.
    public String words() {
        return text.isEmpty() ? strong : strong + " " + text;
    }
}
