package app.waybill.core.pipeline.diff;

import java.util.List;

import app.waybill.core.pipeline.Pipeline;

/// How two pipelines differ in what they mean. Order and absence count only where CodePipeline makes a difference of them:
/// an absent member is its documented default, an empty list or object is an absent one, members and configuration keys have
/// no order, actions have that of `runOrder`. `substitutions` are replacements that most places agree upon; `changes` are all
/// differences that these do not explain. `apart` has what every update changes, `version` and `metadata`: it makes no
/// difference.
public record PipelineDiff(List<Change> changes, List<Substitution> substitutions, List<Change> apart) {
    /// Keeps unchangeable copies.
    public PipelineDiff {
        changes = List.copyOf(changes);
        substitutions = List.copyOf(substitutions);
        apart = List.copyOf(apart);
    }

    /// What has to be done to the first pipeline to make it the second.
    public static PipelineDiff of(Pipeline before, Pipeline after) {
        PipelineComparison comparison = new PipelineComparison(before, after);
        Environments environments = new Environments(comparison.candidates());
        return new PipelineDiff(environments.changes(), environments.substitutions(), comparison.apart());
    }

    /// Whether the pipelines mean the same.
    public boolean isSame() {
        return changes.isEmpty() && substitutions.isEmpty();
    }

    /// The way back: what has to be done to the second pipeline to make it the first.
    public PipelineDiff mirrored() {
        return new PipelineDiff(changes.stream().map(Change::mirrored).toList(),
                substitutions.stream().map(Substitution::mirrored).toList(),
                apart.stream().map(Change::mirrored).toList());
    }
}
