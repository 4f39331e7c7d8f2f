package app.waybill.core.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import app.waybill.core.ecs.Answer;
import app.waybill.core.ecs.InUse;
import app.waybill.core.gateway.Call;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.ClusterRef;
import app.waybill.core.gateway.LiveService;
import app.waybill.core.gateway.PipelineRef;
import app.waybill.core.gateway.Scope;
import app.waybill.core.gateway.ServiceRef;
import app.waybill.core.gateway.TaskDefinition;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.PipelineReader;
import app.waybill.core.text.JsonObject;
import app.waybill.core.workspace.ServiceMapping;

class PipelineCheckTest {
    private static final Scope QA = new Scope("qa", "eu-west-1");
    private static final PipelineRef PIPELINE = new PipelineRef(QA, "orders-qa");
    private static final ServiceRef ORDERS = new ServiceRef(new ClusterRef(QA, "qa-fargate"), "orders");
    private static final String SOURCE = "\"S3Bucket\": \"qa-definitions\", \"S3ObjectKey\": \"orders.zip\"";
    private static final String DEPLOY = "\"ClusterName\": \"qa-fargate\", \"ServiceName\": \"orders\"";

    private final CloudException denied = new CloudException.AccessDenied(
            new Call("qa", "eu-west-1", "codepipeline:GetPipeline", "orders-qa"), "not allowed", "Ask for it.", null);

    private static ServiceMapping orders() {
        return Mappings.service("orders", Mappings.uri("web", "nginx:1.27"))
                .withPipeline(new ServiceMapping.PipelineName("qa", null, "orders-qa", JsonObject.of()));
    }

    private static Answer<Pipeline> pipeline(String source, String provider, String... deploys) {
        String actions = List.of(deploys).stream()
                .map(configuration -> """
                        {"name": "Deploy", "actionTypeId": {"category": "Deploy", "owner": "AWS", "provider": "%s", "version": "1"},
                         "inputArtifacts": [{"name": "Definitions"}], "configuration": {%s}}"""
                        .formatted(provider,
                                configuration))
                .reduce((one, other) -> one + ", " + other).orElse("");
        return new Answer.Known<>(PipelineReader.read("""
                {"pipeline": {"name": "orders-qa", "stages": [
                  {"name": "Source", "actions": [{"name": "Bundle",
                    "actionTypeId": {"category": "Source", "owner": "AWS", "provider": "S3", "version": "1"},
                    "outputArtifacts": [{"name": "Definitions"}], "configuration": {%s}}]},
                  {"name": "Deploy", "actions": [%s]}]}}""".formatted(source, actions)).pipeline().orElseThrow());
    }

    private static RenderedService rendered(ServiceMapping service, Answer<Pipeline> pipeline, String controller) {
        InUse inUse = new InUse(new LiveService(ORDERS, "arn", List.of(), controller), new Answer.Known<>(
                new TaskDefinition("arn", List.of(new TaskDefinition.Container("web", "nginx")), "LINUX", "X86_64")),
                List.of());
        return new ServiceRenderer(Mappings.PROFILES).render(service, new Answers(Map.of(), Map.of(),
                Map.of(ORDERS, new Answer.Known<>(inUse)), Map.of(PIPELINE, pipeline)));
    }

    private static List<String> said(Answer<Pipeline> pipeline, String controller) {
        return rendered(orders(), pipeline, controller).findings().stream()
                .map(found -> found.finding().rule() + ": " + found.finding().summary()).toList();
    }

    private static List<String> said(String source, String... deploys) {
        return said(pipeline(source, "ECS", deploys), "ECS");
    }

    @Test
    void aPipelineThatTakesTheBundleAndDeploysTheServiceIsRight() {
        assertThat(said(SOURCE, DEPLOY)).isEmpty();
        assertThat(said(SOURCE, DEPLOY + ", \"FileName\": \"imagedefinitions.json\"")).isEmpty();
    }

    @Test
    void aPipelineThatTakesAnotherObjectDoesNotStart() {
        assertThat(said("\"S3Bucket\": \"qa-definitions\", \"S3ObjectKey\": \"order.zip\"", DEPLOY))
                .containsExactly("pipeline-source: the pipeline orders-qa takes s3://qa-definitions/order.zip, not"
                        + " s3://qa-definitions/orders.zip");
    }

    @Test
    void whatAVariableSaysIsNotJudged() {
        assertThat(said("\"S3Bucket\": \"#{variables.bucket}\", \"S3ObjectKey\": \"order.zip\"", DEPLOY)).isEmpty();
        assertThat(said(SOURCE, DEPLOY + ", \"FileName\": \"#{variables.file}\"")).isEmpty();
    }

    @Test
    void anActionThatReadsAnotherFileFails() {
        assertThat(said(SOURCE, DEPLOY + ", \"FileName\": \"imageDetail.json\"")).containsExactly(
                "pipeline-file-name: the action \"Deploy\" of the pipeline orders-qa reads imageDetail.json, but the"
                        + " bundle holds imagedefinitions.json");
    }

    @Test
    void anActionThatDeploysAnotherServiceKeepsTheBundleFromBeingPublished() {
        String other = "\"ClusterName\": \"qa-fargate\", \"ServiceName\": \"billing\"";
        assertThat(said(SOURCE, other)).containsExactly("pipeline-target: the action \"Deploy\" of the pipeline"
                + " orders-qa deploys qa-fargate/billing, not qa-fargate/orders");
        assertThat(rendered(orders(), pipeline(SOURCE, "ECS", other), "ECS").isPublishable()).isFalse();
        assertThat(said(SOURCE, other, DEPLOY)).isEmpty();
    }

    @Test
    void theControllerMustBeTheActions() {
        assertThat(said(pipeline(SOURCE, "ECS", DEPLOY), "CODE_DEPLOY")).containsExactly(
                "deployment-controller: the service's deployments are controlled by CODE_DEPLOY, but the action"
                        + " \"Deploy\" of the pipeline orders-qa is the ECS standard one, which can update only services"
                        + " of the controller ECS");
        assertThat(said(pipeline(SOURCE, "CodeDeployToECS", ""), "CODE_DEPLOY")).isEmpty();
        assertThat(said(pipeline(SOURCE, "CodeDeployToECS", ""), "ECS")).singleElement().asString()
                .startsWith("deployment-controller: ").contains("is CodeDeployToECS");
    }

    @Test
    void aPipelineThatMayNotBeReadIsANoticeAndOneThatIsGoneAFinding() {
        RenderedService unread = rendered(orders(), new Answer.Failed<>(denied), "ECS");
        assertThat(unread.findings()).isEmpty();
        assertThat(unread.notices()).singleElement().asString().startsWith("The pipeline could not be looked at")
                .contains(denied.getMessage());
        CloudException gone = new CloudException.NotFound(denied.call(), "there is no such pipeline", "Look.", null);
        assertThat(said(new Answer.Failed<>(gone), "ECS")).containsExactly("pipeline-source: " + gone.getMessage());
    }
}
