package app.waybill.core.lint.rules.source;

import java.util.List;

import app.waybill.core.lint.Rule;

/// The rules about S3 sources and about what starts a pipeline.
public final class SourceRules {
    /// All of them, in the order in which they are described.
    public static final List<Rule> ALL = List.of(
            new S3KeyNotZipRule(),
            new S3KeyMalformedRule(),
            new PollingImplicitRule(),
            new PollingExplicitRule(),
            new PollingDisabledRule(),
            new EventsNeededRule(),
            new S3KeyOverrideRule(),
            new S3ArtifactBucketRule(),
            new ParallelNewestObjectRule());

    private SourceRules() {
    }
}
