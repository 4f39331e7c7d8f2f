package app.waybill.ui.pipelines;

import java.util.List;

import app.waybill.core.gateway.Call;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.PipelineGateway;
import app.waybill.core.gateway.PipelineSummary;
import app.waybill.core.gateway.Scope;

/// A cloud in which QA has one pipeline and the tools account is signed out.
final class FakePipelines implements PipelineGateway {
    static final Scope QA = new Scope("qa", "eu-west-1");
    static final Scope TOOLS = new Scope("tools", "eu-west-1");

    @Override
    public List<PipelineSummary> pipelines(Scope scope) {
        expectSignedIn(scope, "codepipeline:ListPipelines");
        return List.of(new PipelineSummary(scope, "orders", 3, "V2", null));
    }

    @Override
    public String definition(Scope scope, String name) {
        expectSignedIn(scope, "codepipeline:GetPipeline");
        return PipelineTexts.WRONG_FILE;
    }

    private static void expectSignedIn(Scope scope, String operation) {
        if (scope.equals(TOOLS)) {
            throw new CloudException.SignInNeeded(new Call("tools", "eu-west-1", operation, null),
                    "The session has expired.", "Sign in again.", null);
        }
    }
}
