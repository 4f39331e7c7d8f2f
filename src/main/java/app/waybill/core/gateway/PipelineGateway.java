package app.waybill.core.gateway;

import java.util.List;

/// CodePipeline as Waybill sees it. Every method throws [CloudException].
public interface PipelineGateway {
    /// All pipelines of a scope, by name.
    List<PipelineSummary> pipelines(Scope scope);

    /// The JSON that `aws codepipeline get-pipeline` prints: `{"pipeline": …, "metadata": …}`, indented.
    String definition(Scope scope, String name);
}
