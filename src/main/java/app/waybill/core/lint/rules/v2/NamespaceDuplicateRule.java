package app.waybill.core.lint.rules.v2;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.PipelineRule;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.Template;
import app.waybill.core.text.Quoted;

/// `namespace-duplicate`: a namespace that stands for two things. Namespaces are unique, differ from all artifacts' names,
/// and `codepipeline` is taken. https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-variables.html
final class NamespaceDuplicateRule extends PipelineRule {
    NamespaceDuplicateRule() {
        super("namespace-duplicate", Severity.ERROR);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        Map<String, Action> first = new HashMap<>();
        return pipeline.actions().flatMap(action -> action.node().get("namespace").stream()
                .flatMap(node -> node.text().filter(Template::isLiteral).stream()
                        .flatMap(name -> mistake(pipeline, action, name, first.putIfAbsent(name, action)).stream()
                                .map(message -> finding(node, message)))));
    }

    private static Optional<String> mistake(Pipeline pipeline, Action action, String name, @Nullable Action other) {
        String start = action.label() + ": the namespace " + Quoted.json(name) + " ";
        if ("codepipeline".equals(name)) {
            return Optional.of(start + "is CodePipeline's own, for the variables of the execution. Choose "
                    + "another one.");
        }
        if (other != null) {
            return Optional.of(start + "is that of \"" + other.label() + "\" already. AWS answers \"Namespaces "
                    + "must be "
                    + "unique across the pipeline definition. The following occur more than once in the "
                    + "pipeline\". Choose "
                    + "another one, and use it where this action's variables are meant.");
        }
        return pipeline.producersOf(name).stream().findFirst()
                .map(producer -> start + "is the name of an artifact of \""
                        + producer.label() + "\" as well. A namespace must not be called like an artifact: choose "
                        + "another one.");
    }
}
