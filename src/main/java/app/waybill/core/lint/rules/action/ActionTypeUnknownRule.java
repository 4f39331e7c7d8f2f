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
import app.waybill.core.pipeline.shape.Member;
import app.waybill.core.pipeline.shape.Shapes;
import app.waybill.core.text.JsonNode;
import app.waybill.core.text.NearestWord;
import app.waybill.core.text.Quoted;

/// `action-type-unknown`: category, owner, provider and version that do not belong together, or are not known at all.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/actions-valid-providers.html
final class ActionTypeUnknownRule extends ActionRule {
    private static final List<String> PARTS = List.of("category", "owner", "provider", "version");

    ActionTypeUnknownRule() {
        super("action-type-unknown", Severity.WARNING);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline, Action action) {
        ActionTypeId type = action.type();
        return action.node().get("actionTypeId").filter(_ -> Providers.of(type).isEmpty())
                .filter(node -> PARTS.stream()
                        .allMatch(part -> node.text(part).filter(Template::isLiteral).isPresent()))
                .stream().flatMap(node -> review(action, type, node));
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
        for (String part : List.of("category", "owner")) {
            Member known = Shapes.of("ActionTypeId").member(part).orElseThrow();
            if (node.text(part).filter(known.values()::contains).isEmpty()) {
                return node.get(part).stream().map(member -> notOneOf(action, member, known));
            }
        }
        if (type.provider().isBlank()) {
            return member(node, "provider", Severity.ERROR, action.label()
                    + ": the provider is empty. AWS takes 1 to 35 characters and rejects the pipeline. Write the provider.");
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

    /// A word that is nearly a known one is a slip; another one may be newer than what is known.
    private Finding notOneOf(Action action, JsonNode member, Member known) {
        String word = member.spoken();
        boolean sure = word.isBlank() || known.meantBy(word).isPresent();
        String first = "%s: %s %s %s. ".formatted(action.label(),
                sure ? "there is no" : "it is not known that there is a",
                member.name(), Quoted.json(word));
        return finding(member, sure ? Severity.ERROR : severity(), first + NearestWord.to(word, known.values())
                .map(near -> "Did you mean \"" + near + "\"?")
                .orElseGet(() -> "AWS documents " + String.join(", ", known.values())
                        + (sure ? "." : "; it may be newer than this rule.")));
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
