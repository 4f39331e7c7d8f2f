package app.waybill.core.lint.rules.action;

import java.util.stream.Stream;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.PipelineRule;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.ActionKind;
import app.waybill.core.pipeline.ArtifactUse;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.provider.Provider.Trait;
import app.waybill.core.pipeline.provider.Providers;
import app.waybill.core.text.Quoted;

/// `clone-ref-consumer`: a source of the format `CODEBUILD_CLONE_REF` puts out no files but a reference that only
/// CodeBuild can clone.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CodestarConnectionSource.html
final class CloneRefConsumerRule extends PipelineRule {
    CloneRefConsumerRule() {
        super("clone-ref-consumer", Severity.ERROR);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        return pipeline.actions().filter(Action::isSource)
                .filter(source -> source.literal("OutputArtifactFormat").filter("CODEBUILD_CLONE_REF"::equals)
                        .isPresent())
                .flatMap(source -> source.outputs().stream().map(ArtifactUse::name)
                        .flatMap(artifact -> review(pipeline, source, artifact)));
    }

    private Stream<Finding> review(Pipeline pipeline, Action source, String artifact) {
        return pipeline.readersOf(artifact).stream().filter(reader -> reader.kind() != ActionKind.CODE_BUILD)
                .flatMap(reader -> reader.inputs().stream().filter(input -> input.name().equals(artifact)).limit(1)
                        .map(input -> finding(input.node(), severity(reader), message(source, reader, artifact))));
    }

    /// Providers that are newer than that sentence of AWS's pages, or not known, may be able to.
    private static Severity severity(Action reader) {
        return Providers.of(reader.type()).filter(provider -> !provider.has(Trait.V2_ONLY)).isPresent()
                ? Severity.ERROR
                : Severity.WARNING;
    }

    private static String message(Action source, Action reader, String artifact) {
        return ("%s: the input %s is only a reference to a repository, because the source \"%s\" has the "
                + "OutputArtifactFormat CODEBUILD_CLONE_REF. ")
                .formatted(reader.label(), Quoted.json(artifact), source.label())
                + "Only CodeBuild can read it. Set the source's OutputArtifactFormat to CODE_ZIP, or let this "
                + "action read what a "
                + "CodeBuild action puts out.";
    }
}
