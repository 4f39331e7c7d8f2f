package app.waybill.core.lint.rules.structure;

import java.util.Optional;
import java.util.stream.Stream;

import app.waybill.core.lint.AbsenceRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.provider.Count;
import app.waybill.core.pipeline.provider.Providers;
import app.waybill.core.pipeline.shape.Shapes;
import app.waybill.core.text.JsonNode;

/// `artifact-count`: more or fewer artifacts than the provider takes or puts out.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-action-artifacts.html
final class ArtifactCountRule extends AbsenceRule {
    ArtifactCountRule() {
        super("artifact-count", Severity.ERROR);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        return pipeline.actions().flatMap(action -> Providers.of(action.type()).stream()
                .flatMap(provider -> Stream.concat(review(action, provider.inputs(), "input"),
                        review(action, provider.outputs(), "output"))));
    }

    /// Whether an action puts out fewer artifacts than it must.
    static boolean lacksAnOutput(Pipeline pipeline) {
        return pipeline.actions().anyMatch(action -> Providers.of(action.type())
                .filter(provider -> action.outputs().size() < provider.outputs().least()).isPresent());
    }

    private Stream<Finding> review(Action action, Count right, String what) {
        Optional<JsonNode> list = action.node().get(what + "Artifacts");
        int number = list.map(found -> found.elements().size()).orElse(0);
        boolean judged = Shapes.action(action.node()).lacks(what + "Artifacts")
                || list.filter(found -> found.value().asArray().isPresent()).isPresent();
        return judged && !right.contains(number)
                ? Stream.of(finding(list.orElse(action.node()), message(action, right, number, what)))
                : Stream.empty();
    }

    private static String message(Action action, Count right, int number, String what) {
        boolean few = number < right.least();
        return ("%s: %s %s artifact%s, but %s %s %s. AWS answers \"Action %s declares %d %s artifacts which is %s "
                + "the %s count (%d)\". %s")
                .formatted(action.label(), number == 0 ? "no" : String.valueOf(number), what, number == 1 ? "" : "s",
                        action.type().provider(), "input".equals(what) ? "takes" : "puts out", right.spoken(),
                        action.label(), number, what, few ? "less than" : "more than", few ? "minimum" : "maximum",
                        few ? right.least() : right.most(), advice(few, what, right));
    }

    private static String advice(boolean few, String what, Count right) {
        String list = what + "Artifacts";
        if (few) {
            return "input".equals(what)
                    ? "Name in " + list + " what an earlier action puts out."
                    : "Give the " + what + " a name in " + list + ".";
        }
        return switch (right.most()) {
            case 0 -> "Remove what stands in " + list + ".";
            case 1 -> "Keep the one that is needed in " + list + ".";
            default -> "Keep " + right.most() + " at most in " + list + ".";
        };
    }
}
