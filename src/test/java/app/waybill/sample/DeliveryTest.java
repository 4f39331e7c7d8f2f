package app.waybill.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.waybill.aws.AwsCloud;
import app.waybill.core.gateway.ActionRun;
import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.ClusterRef;
import app.waybill.core.gateway.Deployment;
import app.waybill.core.gateway.ObjectRef;
import app.waybill.core.gateway.PendingApproval;
import app.waybill.core.gateway.PipelineExecution;
import app.waybill.core.gateway.PipelineExecution.Status;
import app.waybill.core.gateway.PipelineRef;
import app.waybill.core.gateway.Scope;
import app.waybill.core.gateway.ServiceRef;
import app.waybill.core.gateway.ServiceRollout;
import app.waybill.core.gateway.ServiceTask;
import app.waybill.core.gateway.SourceRevision;
import app.waybill.core.gateway.StoredObject;
import app.waybill.core.gateway.WriteCondition;

/// What happens in the sample company after a bundle is published, and what one can do to it, through the gateways.
class DeliveryTest {
    private static final Scope QA = new Scope("qa", "eu-west-1");
    private static final PipelineRef ORDERS = new PipelineRef(QA, "orders-api-qa");
    private static final PipelineRef PRICING = new PipelineRef(QA, "pricing-api-qa");
    private static final PipelineRef PAYMENTS = new PipelineRef(QA, "payments-api-qa");
    private static final ServiceRef PRICING_SERVICE = new ServiceRef(new ClusterRef(QA, "qa-fargate"), "pricing-api");

    private final SampleClock clock = new SampleClock(SampleCompany.DEMO_TIME);
    @AutoClose
    private final AwsCloud aws;
    private final Cloud cloud;

    DeliveryTest(@TempDir Path folder) throws IOException {
        SampleCompany company = SampleCompany.at(clock);
        company.files().writeProfiles(folder);
        aws = AwsCloud.over(company.http(), folder.resolve("config"), folder.resolve("credentials"));
        cloud = aws.cloud();
    }

    private void pass(int seconds) {
        clock.advance(Duration.ofSeconds(seconds));
    }

    /// Writes what is there once more, and returns the new version.
    private String publish(String key) {
        ObjectRef object = new ObjectRef(QA, "qa-imagedefinitions", key);
        StoredObject there = cloud.objects().read(object, null).orElseThrow();
        return Objects.requireNonNull(cloud.objects()
                .write(object, there.bytes(), new WriteCondition.Unchanged(there.etag()), Map.of(), null).versionId());
    }

    private PipelineExecution newest(PipelineRef pipeline) {
        return cloud.executions().executions(pipeline).getFirst();
    }

    private List<String> actions(PipelineRef pipeline) {
        return cloud.executions().actions(pipeline, newest(pipeline).id()).reversed().stream()
                .map(run -> run.action() + " " + run.status()).toList();
    }

    private PendingApproval approval() {
        return cloud.executions().approval(ORDERS, newest(ORDERS).id()).orElseThrow();
    }

    @Test
    void aBundleStartsTheExecutionThatTookItsVersion() {
        String version = publish("orders-api.zip");
        assertThat(newest(ORDERS).took(version)).isFalse();

        pass(5);

        assertThat(newest(ORDERS).took(version)).isTrue();
        assertThat(actions(ORDERS)).containsExactly("Image IN_PROGRESS", "Definitions IN_PROGRESS");
    }

    @Test
    void anApprovalIsAwaitedAndTheMistakeOfThePipelineThenFailsIt() {
        publish("orders-api.zip");
        pass(120);
        assertThat(actions(ORDERS)).last().isEqualTo("QaLead IN_PROGRESS");

        PendingApproval pending = approval();
        cloud.executions().answer(pending, PendingApproval.Answer.APPROVED, "looks good");
        pass(10);

        assertThat(newest(ORDERS).status()).isEqualTo(Status.FAILED);
        ActionRun failed = cloud.executions().actions(ORDERS, newest(ORDERS).id()).stream()
                .filter(run -> run.status() == ActionRun.Status.FAILED).findFirst().orElseThrow();
        assertThat(failed.error()).startsWith("Did not find the image definition file imageDetail.json");
        assertThatExceptionOfType(CloudException.Conflict.class).isThrownBy(
                () -> cloud.executions().answer(pending, PendingApproval.Answer.APPROVED, "again"));
    }

    @Test
    void aRejectedApprovalFails() {
        publish("orders-api.zip");
        pass(120);
        cloud.executions().answer(approval(), PendingApproval.Answer.REJECTED, "not today");

        assertThat(newest(ORDERS).status()).isEqualTo(Status.FAILED);
    }

    @Test
    void aFailedStageIsRetried() {
        publish("orders-api.zip");
        pass(120);
        cloud.executions().answer(approval(), PendingApproval.Answer.APPROVED, "");
        pass(10);
        cloud.executions().retry(ORDERS, newest(ORDERS).id(), "Deploy");

        assertThat(newest(ORDERS).status()).isEqualTo(Status.IN_PROGRESS);
        pass(1);
        assertThatExceptionOfType(CloudException.Conflict.class)
                .isThrownBy(() -> cloud.executions().retry(ORDERS, newest(ORDERS).id(), "Deploy"));
    }

    @Test
    void aStoppedExecutionSaysWhy() {
        publish("orders-api.zip");
        pass(120);
        cloud.executions().stop(ORDERS, newest(ORDERS).id(), "wrong build");

        assertThat(newest(ORDERS).status()).isEqualTo(Status.STOPPED);
        assertThat(newest(ORDERS).summary()).isEqualTo("wrong build");
    }

    @Test
    void aNewerExecutionSupersedesOneThatWaits() {
        String first = publish("payments-api.zip");
        publish("payments-api.zip");
        pass(20);

        assertThat(cloud.executions().executions(PAYMENTS)).filteredOn(execution -> execution.took(first))
                .extracting(PipelineExecution::status).containsExactly(Status.SUPERSEDED);
    }

    @Test
    void anOldVersionIsStartedWithoutWritingIt() {
        String old = cloud.objects().versions(new ObjectRef(QA, "qa-imagedefinitions", "orders-api.zip"), null)
                .getLast().versionId();
        String id = cloud.executions().start(ORDERS, List.of(new SourceRevision("Definitions", old)));

        assertThat(newest(ORDERS).id()).isEqualTo(id);
        assertThat(newest(ORDERS).took(old)).isTrue();
    }

    @Test
    void aServiceWhoseTasksDoNotStayAliveIsRolledBack() {
        publish("pricing-api.zip");
        pass(40);
        ServiceRollout begun = cloud.rollouts().rollout(PRICING_SERVICE);
        assertThat(begun.primary().orElseThrow().task()).isEqualTo("pricing-api:59");

        pass(60);

        ServiceRollout rollout = cloud.rollouts().rollout(PRICING_SERVICE);
        assertThat(rollout.deployments()).extracting(Deployment::task, Deployment::state).containsExactly(
                tuple("pricing-api:58", Deployment.State.COMPLETED),
                tuple("pricing-api:59", Deployment.State.FAILED));
        assertThat(cloud.rollouts().tasks(PRICING_SERVICE)).filteredOn(ServiceTask::isStopped).hasSize(3)
                .extracting(ServiceTask::stopped).containsOnly("Essential container in task exited");
        assertThat(newest(PRICING).status()).isEqualTo(Status.IN_PROGRESS);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThatExceptionOfType(CloudException.NotFound.class)
                .isThrownBy(() -> cloud.executions().executions(new PipelineRef(QA, "nothing")));
        assertThatExceptionOfType(CloudException.NotFound.class).isThrownBy(
                () -> cloud.rollouts().rollout(new ServiceRef(new ClusterRef(QA, "qa-fargate"), "nothing")));
    }
}
