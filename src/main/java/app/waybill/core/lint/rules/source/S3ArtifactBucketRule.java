package app.waybill.core.lint.rules.source;

import java.util.stream.Stream;

import app.waybill.core.lint.ActionRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.ActionKind;
import app.waybill.core.pipeline.ArtifactStore;
import app.waybill.core.pipeline.Pipeline;

/// `s3-artifact-bucket`: a source lies in the bucket to which the pipeline writes its artifacts.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-S3.html
final class S3ArtifactBucketRule extends ActionRule {
    S3ArtifactBucketRule() {
        super("s3-artifact-bucket", Severity.WARNING, ActionKind.S3_SOURCE);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline, Action source) {
        return source.setting("S3Bucket")
                .filter(bucket -> bucket.literal().filter(name -> holdsArtifacts(pipeline, name)).isPresent())
                .map(bucket -> finding(bucket.node(),
                        ("%s: S3Bucket is \"%s\", the pipeline's own artifact bucket. Every "
                                + "execution writes there: a lifecycle rule that tidies artifacts deletes the source as well, an "
                                + "event rule without a key starts the pipeline by its own artifacts, and whoever may upload the "
                                + "source may replace what is deployed. Keep the source in a versioned bucket of its own.")
                                .formatted(source.label(), bucket.value())))
                .stream();
    }

    private static boolean holdsArtifacts(Pipeline pipeline, String bucket) {
        return !bucket.isBlank() && pipeline.artifactStores().stream().map(ArtifactStore::location)
                .anyMatch(location -> location.filter(bucket::equals).isPresent());
    }
}
