package app.waybill.core.pipeline.graph;

import java.util.List;

import app.waybill.core.pipeline.diff.Counterparts;

/// Two pipelines as they are drawn one above the other: stages that stand for each other in one column, actions that do in
/// one row, and gaps where one has nothing. A stage is one column of actions, sorted by `runOrder`; artifacts are not
/// drawn. Both halves are equally large.
public record ComparedGraph(Half before, Half after) {
    /// One of the two pipelines. Its graph has no wires.
    public record Half(PipelineGraph graph, List<Gap> gaps) {
        /// Keeps an unchangeable copy of the gaps.
        public Half {
            gaps = List.copyOf(gaps);
        }
    }

    /// Lays two pipelines out.
    public static ComparedGraph of(Counterparts counterparts) {
        return new ComparedLayout(counterparts).graph();
    }
}
