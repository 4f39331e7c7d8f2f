package app.waybill.core.pipeline.diff;

import java.util.List;

/// What may be a difference. `words` are the words of both texts side by side, equal ones included; none where the values
/// are no texts, are secrets, or are chosen from a set. A candidate whose texts are equal is a difference only where its
/// words are replaced everywhere else; `differs` tells.
record Candidate(Change change, boolean differs, List<Replacement> words) {
    Candidate {
        words = List.copyOf(words);
    }

    static Candidate plain(Change change) {
        return new Candidate(change, true, List.of());
    }

    static Candidate texts(Change change, String before, String after) {
        return new Candidate(change, !before.equals(after), Words.sideBySide(before, after));
    }
}
