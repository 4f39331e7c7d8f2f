package app.waybill.core.gateway;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// One run of a pipeline, with what it took from its sources. `summary` is what CodePipeline says about the status, such
/// as why it was stopped.
public record PipelineExecution(String id, Status status, @Nullable String summary, @Nullable Instant started,
        List<SourceRevision> sources) {
    /// Keeps an unchangeable copy of the sources.
    public PipelineExecution {
        sources = List.copyOf(sources);
    }

    /// Whether it took this version of an object.
    public boolean took(String versionId) {
        return sources.stream().anyMatch(source -> source.revision().equals(versionId));
    }

    /// How a run stands
    /// ([API](https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_PipelineExecutionSummary.html)).
    public enum Status {
        /// It goes on, or waits for somebody or something.
        IN_PROGRESS,
        /// All stages are done.
        SUCCEEDED,
        /// An action failed.
        FAILED,
        /// Somebody stops it, but what runs still runs.
        STOPPING,
        /// Somebody stopped it.
        STOPPED,
        /// A newer one took its place while it waited for a stage.
        SUPERSEDED,
        /// A status that CodePipeline did not have when this was written.
        OTHER
    }
}
