package app.waybill.core.lint.rules.action;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import app.waybill.core.lint.ActionRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.ActionTypeId;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.Template;
import app.waybill.core.pipeline.provider.Provider;
import app.waybill.core.pipeline.provider.Providers;
import app.waybill.core.text.JsonNode;
import app.waybill.core.text.NearestWord;
import app.waybill.core.text.Quoted;

/// `action-type-unknown`: category, owner, provider and version that do not belong together, or are not known at all.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/actions-valid-providers.html
final class ActionTypeUnknownRule extends ActionRule {
    private static final List<String> CATEGORIES = List.of("Source", "Build", "Deploy", "Test", "Invoke", "Approval",
            "Compute");
    private static final List<String> OWNERS = List.of("AWS", "ThirdParty", "Custom");

    ActionTypeUnknownRule() {
        super("action-type-unknown", Severity.WARNING);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline, Action action) {
        ActionTypeId type = action.type();
        boolean judged = Providers.of(type).isEmpty()
                && Stream.of(type.category(), type.owner(), type.provider(), type.version())
                        .allMatch(part -> !part.isBlank() && Template.isLiteral(part));
        return judged
                ? action.node().get("actionTypeId").stream().flatMap(node -> review(action, type, node))
                : Stream.empty();
    }

    private Stream<Finding> review(Action action, ActionTypeId type, JsonNode node) {
        List<Provider> named = Providers.named(type.provider());
        if (named.isEmpty()) {
            return unknown(action, type, node);
        }
        Provider right = named.stream().filter(provider -> provider.categories().contains(type.category())).findFirst()
                .orElse(named.getFirst());
        boolean category = right.categories().contains(type.category());
        boolean owner = right.owner().equals(type.owner());
        if (category && owner) {
            return member(node, "version", severity(), ("%s: version %s of the provider \"%s\" is not known. AWS "
                    + "documents ")
                    .formatted(action.label(), Quoted.json(type.version()), type.provider())
                    + "\"" + right.versions().getFirst() + "\".");
        }
        if ("Custom".equals(type.owner())) {
            return member(node, "owner", severity(), ("%s: the owner \"Custom\" makes this your own action type "
                    + "%s. If ")
                    .formatted(action.label(), Quoted.json(type.provider())) + "AWS's is meant, " + write(right) + ".");
        }
        String wrong = category ? "owner" : owner ? "category" : "";
        String what = category
                ? "the owner " + Quoted.json(type.owner())
                : "the category " + Quoted.json(type.category()) + (owner
                        ? ""
                        : " and the owner "
                                + Quoted.json(type.owner()));
        String message = action.label() + ": the provider \"" + type.provider() + "\" does not go with " + what
                + ". " + refusal(action, type) + " Instead, " + write(right) + ".";
        return wrong.isEmpty()
                ? Stream.of(finding(node, Severity.ERROR, message))
                : member(node, wrong, Severity.ERROR, message);
    }

    private Stream<Finding> unknown(Action action, ActionTypeId type, JsonNode node) {
        if (!CATEGORIES.contains(type.category())) {
            return member(node, "category", Severity.ERROR, notOneOf(action, "category", type.category(), CATEGORIES));
        }
        if (!OWNERS.contains(type.owner())) {
            return member(node, "owner", Severity.ERROR, notOneOf(action, "owner", type.owner(), OWNERS));
        }
        if ("Custom".equals(type.owner())) {
            return Stream.empty();
        }
        Optional<String> near = Providers.nearest(type.provider());
        if (near.isEmpty() && "ThirdParty".equals(type.owner())) {
            return Stream.empty();
        }
        return member(node, "provider", severity(), "%s: the provider %s is not known. ".formatted(
                action.label(), Quoted.json(type.provider()))
                + near.map(name -> "Did you mean \"" + name + "\"? " + refusal(action, type)).orElse(
                        "It may be newer than this rule; its configuration is not reviewed."));
    }

    private Stream<Finding> member(JsonNode node, String name, Severity how, String message) {
        return node.get(name).stream().map(member -> finding(member, how, message));
    }

    private static String notOneOf(Action action, String what, String value, List<String> allowed) {
        return "%s: there is no %s %s. ".formatted(action.label(), what, Quoted.json(value))
                + NearestWord.to(value, allowed).map(near -> "Did you mean \"" + near + "\"?")
                        .orElseGet(() -> "AWS knows " + String.join(", ", allowed) + ".");
    }

    private static String write(Provider right) {
        return "write category \"" + String.join("\" or \"", right.categories()) + "\" and owner \"" + right.owner()
                + "\"";
    }

    private static String refusal(Action action, ActionTypeId type) {
        return ("AWS answers \"ActionType (Category: '%s', Provider: '%s', Owner: '%s', Version: '%s') in action "
                + "'%s' is not ")
                .formatted(type.category(), type.provider(), type.owner(), type.version(), action.label())
                + "available in region …\".";
    }
}
