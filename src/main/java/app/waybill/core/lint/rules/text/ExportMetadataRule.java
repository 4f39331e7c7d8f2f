package app.waybill.core.lint.rules.text;

import java.util.stream.Stream;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Fix;
import app.waybill.core.lint.PipelineRule;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.text.JsonNode;

/// `export-metadata`: the `metadata` that get-pipeline prints, which update-pipeline does not take. Not fixed where it says
/// that AWS switched polling off: that must be dealt with first, and is not known without it.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/pipelines-edit.html
final class ExportMetadataRule extends PipelineRule {
    ExportMetadataRule() {
        super("export-metadata", Severity.INFO);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        return pipeline.metadata().map(this::review).stream();
    }

    private Finding review(JsonNode metadata) {
        Finding finding = finding(metadata,
                "The file has the \"metadata\" that get-pipeline prints. Reading it does no harm, "
                        + "but 'aws codepipeline update-pipeline --cli-input-json' refuses the file with it. Remove it before you send "
                        + "the file.");
        return metadata.get("pollingDisabledAt").isPresent() ? finding : finding.withFix(Fix.remove(metadata));
    }
}
