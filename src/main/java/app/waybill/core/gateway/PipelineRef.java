package app.waybill.core.gateway;

/// Names a pipeline.
public record PipelineRef(Scope scope, String name) {
    /// Where its page in the AWS console is.
    public String console() {
        return ConsolePage.of(scope.region(), "codesuite/codepipeline/pipelines/" + name + "/view");
    }
}
