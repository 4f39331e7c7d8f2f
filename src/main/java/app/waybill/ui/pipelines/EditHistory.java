package app.waybill.ui.pipelines;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What was done to a text since it was opened, and what of that was undone; the last of each comes first.
record EditHistory(List<Step> done, List<Step> undone) {
    static final EditHistory NONE = new EditHistory(List.of(), List.of());

    /// One act: its name, and the text before and after it.
    record Step(String title, ReviewedText before, ReviewedText after) {}

    EditHistory {
        done = List.copyOf(done);
        undone = List.copyOf(undone);
    }

    /// The act that would be undone.
    Optional<Step> last() {
        return done.stream().findFirst();
    }

    /// The act that would be done again.
    Optional<Step> next() {
        return undone.stream().findFirst();
    }

    /// With one more act; what was undone is gone.
    EditHistory with(Step step) {
        return new EditHistory(prepended(step, done), List.of());
    }

    /// With the last act undone; there must be one.
    EditHistory back() {
        return new EditHistory(done.subList(1, done.size()), prepended(done.getFirst(), undone));
    }

    /// With the act that was undone last done again; there must be one.
    EditHistory forth() {
        return new EditHistory(prepended(undone.getFirst(), done), undone.subList(1, undone.size()));
    }

    private static List<Step> prepended(Step step, List<Step> steps) {
        return Stream.concat(Stream.of(step), steps.stream()).toList();
    }
}
