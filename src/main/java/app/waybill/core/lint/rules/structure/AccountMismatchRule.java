package app.waybill.core.lint.rules.structure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.waybill.core.lint.AbsenceRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Arn;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.text.JsonNode;
import app.waybill.core.text.Quoted;

/// `account-mismatch`: one ARN or image of an account, or one partition, that occurs nowhere else, where all others agree: it was
/// probably copied from another environment. Roles of actions are where people name other accounts on purpose: their
/// accounts count as known.
final class AccountMismatchRule extends AbsenceRule {
    private static final Pattern REGISTRY = Pattern.compile("(?<!\\d)(\\d{12})\\.dkr\\.ecr\\.");

    private record Mention(JsonNode node, String value) {}

    AccountMismatchRule() {
        super("account-mismatch", Severity.WARNING);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        List<JsonNode> texts = pipeline.node().texts().filter(node -> node.spoken().length() < 10_000).toList();
        List<String> knownAccounts = Stream.concat(pipeline.arn().stream(),
                pipeline.actions().flatMap(action -> action.roleArn().stream())).flatMap(Arn::in).map(Arn::account)
                .toList();
        List<String> knownPartitions = pipeline.arn().stream().flatMap(Arn::in).map(Arn::partition).toList();
        List<Mention> accounts = texts.stream().filter(node -> !isActionRole(node))
                .flatMap(node -> accounts(node.spoken())
                        .map(account -> new Mention(node, account)))
                .toList();
        List<Mention> partitions = texts.stream().flatMap(node -> Arn.in(node.spoken())
                .map(arn -> new Mention(node, arn.partition()))).toList();
        Stream<Finding> strangers = stranger(accounts, knownAccounts).map(one -> finding(one.node(),
                ("%s names the account %s, which appears nowhere else. Everything else is of account %s: this may have been copied "
                        + "from another environment. Check it; if the other account is meant, its policies must let this pipeline in.")
                        .formatted(Quoted.json(one.node().name()), one.value(), other(accounts, knownAccounts, one))))
                .stream();
        Stream<Finding> foreign = stranger(partitions, knownPartitions).map(one -> finding(one.node(),
                "%s has an ARN of the partition %s, all others are of %s. Nothing in one partition reaches another. Correct the ARN."
                        .formatted(Quoted.json(one.node().name()), Quoted.json(one.value()),
                                Quoted.json(other(partitions, knownPartitions, one)))))
                .stream();
        return Stream.concat(strangers, foreign);
    }

    private static boolean isActionRole(JsonNode node) {
        return "roleArn".equals(node.name()) && node.path().text().contains("/actions/");
    }

    private static Stream<String> accounts(String text) {
        return Stream.concat(Arn.in(text).filter(Arn::hasAccount).map(Arn::account),
                REGISTRY.matcher(text).results().map(found -> found.group(1)));
    }

    /// The only one of its value, where there are at least two of another value and none of a third.
    private static Optional<Mention> stranger(List<Mention> mentions, List<String> known) {
        Map<String, List<Mention>> byValue = mentions.stream().collect(Collectors.groupingBy(Mention::value));
        Set<String> values = Stream.concat(byValue.keySet().stream(), known.stream()).collect(Collectors.toSet());
        long all = mentions.size() + (long) known.size();
        return values.size() != 2 || all < 3
                ? Optional.empty()
                : byValue.values().stream()
                        .filter(same -> same.size() == 1 && !known.contains(same.getFirst().value()))
                        .map(List::getFirst).findFirst();
    }

    private static String other(List<Mention> mentions, List<String> known, Mention one) {
        return Stream.concat(mentions.stream().map(Mention::value), known.stream())
                .filter(value -> !value.equals(one.value())).findFirst().orElseThrow();
    }
}
