package app.waybill.core.pipeline.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds what tells two environments apart: words that are replaced by always the same ones. A replacement counts if it
/// stands at two places at least, at more than all others of either word together, and explains a difference as a whole.
final class Environments {
    private final List<Candidate> candidates;
    /// Such that it makes no difference which pipeline is the first.
    private final Comparator<Replacement> weight = Comparator.<Replacement>comparingInt(word -> placesOf(word))
            .thenComparing(word -> word.before().compareTo(word.after()) < 0 ? word.before() : word.after())
            .thenComparing(word -> word.before().compareTo(word.after()) < 0 ? word.after() : word.before());
    private final Map<Replacement, List<Candidate>> places = new LinkedHashMap<>();
    private final Map<String, Replacement> ofBefore = new HashMap<>();
    private final Map<String, Replacement> ofAfter = new HashMap<>();

    Environments(List<Candidate> candidates) {
        this.candidates = List.copyOf(candidates);
        Map<String, Integer> before = new HashMap<>();
        Map<String, Integer> after = new HashMap<>();
        for (Candidate candidate : candidates) {
            for (Replacement word : new LinkedHashSet<>(candidate.words())) {
                places.computeIfAbsent(word, _ -> new ArrayList<>()).add(candidate);
                before.merge(word.before(), 1, Integer::sum);
                after.merge(word.after(), 1, Integer::sum);
            }
        }
        places.forEach((word, found) -> {
            int all = Math.max(before.getOrDefault(word.before(), 0), after.getOrDefault(word.after(), 0));
            if (isNaming(word) && found.size() > 1 && found.size() > all - found.size()) {
                ofBefore.put(word.before(), word);
                ofAfter.put(word.after(), word);
            }
        });
        Set<Replacement> telling = telling();
        ofBefore.values().retainAll(telling);
        ofAfter.values().retainAll(telling);
    }

    /// The replacements, the one of most places first.
    List<Substitution> substitutions() {
        return places.entrySet().stream().filter(entry -> isRule(entry.getKey()))
                .map(entry -> new Substitution(entry.getKey(),
                        entry.getValue().stream().map(Candidate::change).toList()))
                .sorted((one, other) -> Integer.compare(other.places().size(), one.places().size())).toList();
    }

    /// The differences that the replacements do not explain, and the places that were left out of them.
    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Optional<Replacement> rule = candidate.words().stream().flatMap(word -> broken(word).stream()).findFirst();
            if (!candidate.differs()) {
                rule.map(candidate.change()::outOfStep).ifPresent(changes::add);
            } else if (rule.isPresent() || !isExplained(candidate)) {
                changes.add(rule.map(candidate.change()::breaking).orElse(candidate.change()));
            }
        }
        return changes;
    }

    private int placesOf(Replacement word) {
        return places.getOrDefault(word, List.of()).size();
    }

    private Set<Replacement> telling() {
        Set<Replacement> telling = new LinkedHashSet<>();
        candidates.stream().filter(candidate -> candidate.differs() && isExplained(candidate))
                .forEach(candidate -> telling.addAll(candidate.words()));
        return telling;
    }

    private boolean isExplained(Candidate candidate) {
        return !candidate.words().isEmpty()
                && candidate.words().stream().filter(Replacement::changes).allMatch(this::isRule);
    }

    private boolean isRule(Replacement word) {
        return word.equals(ofBefore.get(word.before()));
    }

    /// The rule that a word breaks: one of its sides is replaced in another way everywhere else.
    private Optional<Replacement> broken(Replacement word) {
        return Stream.of(ofBefore.get(word.before()), ofAfter.get(word.after())).flatMap(Stream::ofNullable)
                .filter(rule -> !rule.equals(word)).max(weight);
    }

    private static boolean isNaming(Replacement word) {
        return word.changes() && Words.isName(word.before()) && Words.isName(word.after());
    }
}
