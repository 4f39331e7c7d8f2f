package app.waybill.core.review;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.waybill.core.definitions.DefinitionsRule;
import app.waybill.core.lint.RuleCard;
import app.waybill.core.lint.Severity;
import app.waybill.core.lint.rules.StandardRules;
import app.waybill.core.publish.PublishRule;
import app.waybill.core.text.NearestWord;

/// All rules by their ids, in the order in which they are described: those about pipelines, about image definitions and
/// bundles, about what is published, and about the review itself.
public final class RuleBook {
    private static final Map<String, Severity> SEVERITIES = severities();

    private RuleBook() {
    }

    private static Map<String, Severity> severities() {
        Map<String, Severity> known = new LinkedHashMap<>();
        StandardRules.linter().rules().forEach(rule -> known.put(rule.id(), rule.severity()));
        Arrays.stream(DefinitionsRule.values()).map(DefinitionsRule::card).forEach(card -> add(known, card));
        Arrays.stream(PublishRule.values()).map(PublishRule::card).forEach(card -> add(known, card));
        Arrays.stream(SuppressionRule.values()).map(SuppressionRule::card).forEach(card -> add(known, card));
        return known;
    }

    private static void add(Map<String, Severity> known, RuleCard card) {
        known.putIfAbsent(card.id(), card.severity());
    }

    /// All ids.
    public static List<String> ids() {
        return List.copyOf(SEVERITIES.keySet());
    }

    /// How bad most findings of a rule are; empty where there is no such rule.
    public static Optional<Severity> severity(String id) {
        return Optional.ofNullable(SEVERITIES.get(id));
    }

    /// The rule that somebody probably meant; empty where none is like it.
    public static Optional<String> nearest(String word) {
        return NearestWord.to(word, SEVERITIES.keySet());
    }
}
