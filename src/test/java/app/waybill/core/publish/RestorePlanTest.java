package app.waybill.core.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.waybill.core.bundle.Bundle;
import app.waybill.core.ecs.FakeServices;
import app.waybill.core.gateway.Call;
import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.ExecutionGateway;
import app.waybill.core.gateway.FakeObjects;
import app.waybill.core.gateway.ObjectGateway;
import app.waybill.core.gateway.ObjectRef;
import app.waybill.core.gateway.PipelineGateway;
import app.waybill.core.gateway.ProfileGateway;
import app.waybill.core.gateway.ReadOnlyObjects;
import app.waybill.core.gateway.RolloutGateway;
import app.waybill.core.gateway.Scope;
import app.waybill.core.gateway.WriteCondition;
import app.waybill.core.image.ImageStatus;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.WriteAs;

/// Putting an old bundle back while others write, or may not write at all.
class RestorePlanTest {
    private static final ObjectRef KEY = new ObjectRef(new Scope("qa", "eu-west-1"), "qa-definitions", "orders.zip");
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
    @TempDir
    Path folder = Path.of("");
    private static final String WEB = "222222222222.dkr.ecr.eu-west-1.amazonaws.com/web";
    private final FakeObjects objects = new FakeObjects();
    private final FakeRegistry registry = new FakeRegistry().push("web", 1, "1.0", "latest").push("web", 2,
            ImageStatus.ARCHIVED, "application/vnd.oci.image.config.v1+json", "0.9");

    @BeforeEach
    void publishTwice() {
        put("nginx:1");
        put("nginx:2");
    }

    private void put(String image) {
        byte[] definitions = "[{\"name\": \"web\", \"imageUri\": \"%s\"}]".formatted(image).getBytes(UTF_8);
        objects.write(KEY, Bundle.zip("imagedefinitions.json", definitions), new WriteCondition.Unseen(), Map.of(),
                null);
    }

    private RestorePlan plan(String version) throws InterruptedException {
        Cloud cloud = new Cloud(unused(ProfileGateway.class), registry, objects, unused(PipelineGateway.class),
                new FakeServices(), unused(ExecutionGateway.class), unused(RolloutGateway.class));
        ServiceMapping orders = Mappings.service("orders", Mappings.tag("web", "web", "latest", WriteAs.DIGEST))
                .withEcs(null);
        return new RestorePlanner(cloud, Mappings.PROFILES).plan(orders,
                new TargetLook(objects, new BucketVersioning(objects), KEY, "imagedefinitions.json").as(null), version);
    }

    private static <G> G unused(Class<G> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type}, (_, method, _) -> {
            throw new UnsupportedOperationException(method.toString());
        }));
    }

    /// What the plan for a version of this image says about it.
    private RestorePlan.Restore planFor(String image) throws InterruptedException {
        put(image);
        put("nginx:9");
        return (RestorePlan.Restore) plan("v" + (objects.written() - 1));
    }

    private static List<String> rules(RestorePlan.Restore restore) {
        return restore.findings().stream().map(found -> found.container().orElseThrow() + " " + found.finding().rule())
                .toList();
    }

    private PublishOutcome restore(ObjectGateway through, RestorePlan plan) {
        assertThat(plan).isInstanceOf(RestorePlan.Restore.class);
        return new Publisher(through, journal(), NOON).publish((RestorePlan.Restore) plan, "waybill.json");
    }

    private Journal journal() {
        return new Journal(folder.resolve("journal.jsonl"));
    }

    private String now() {
        return Published.of(objects.read(KEY, null).orElseThrow(), "imagedefinitions.json").definitionsIfAny()
                .entries().getFirst().imageUri();
    }

    @Test
    void anOldBundleBecomesTheNewestVersion() throws InterruptedException {
        RestorePlan plan = plan("v1");
        assertThat(plan).isInstanceOfSatisfying(RestorePlan.Restore.class, restore -> assertThat(restore.changes())
                .isEqualTo(List.of(new ContainerChange("web", "nginx:2", "nginx:1"))));

        PublishOutcome outcome = restore(objects, plan);

        assertThat(outcome.version().orElseThrow().versionId()).isEqualTo("v3");
        assertThat(now()).isEqualTo("nginx:1");
        assertThat(objects.read(KEY, null).orElseThrow().bytes()).isEqualTo(objects.read(KEY, "v1", null).bytes());
        assertThat(journal().newest(9).entries().getFirst().result()).isEqualTo(JournalEntry.Result.RESTORED);
    }

    @Test
    void aRivalsChangeIsNeverOverwritten() throws InterruptedException {
        RestorePlan plan = plan("v1");
        put("nginx:3");

        assertThat(restore(objects, plan).failure()).containsInstanceOf(CloudException.Conflict.class);

        assertThat(now()).isEqualTo("nginx:3");
        assertThat(journal().newest(9).entries().getFirst().result()).isEqualTo(JournalEntry.Result.REFUSED);
    }

    @Test
    void aReadOnlyProfileRefuses() throws InterruptedException {
        assertThat(restore(new ReadOnlyObjects(objects, _ -> true), plan("v1")).failure())
                .containsInstanceOf(CloudException.Refused.class);

        assertThat(now()).isEqualTo("nginx:2");
    }

    @Test
    void whatMayNotBeReadIsToldAsItIs() throws InterruptedException {
        RestorePlan.Restore plan = (RestorePlan.Restore) plan("v1");
        CloudException.Unavailable gone = new CloudException.Unavailable(new Call("qa",
                "eu-west-1", "s3:GetObject", KEY.uri()), "no connection", "Check it.", null);
        objects.failReading(gone);

        assertThatThrownBy(() -> plan("v1")).isSameAs(gone);
        assertThat(plan.undo()).isEqualTo("To undo it, restore version v2.");
    }

    @Test
    void anImageThatIsStillThereIsNoFinding() throws InterruptedException {
        RestorePlan.Restore byTag = planFor(WEB + ":1.0");
        RestorePlan.Restore byDigest = planFor(WEB + "@" + FakeRegistry.digest(1));

        assertThat(byTag.findings()).isEmpty();
        assertThat(byDigest.findings()).isEmpty();
        assertThat(byDigest.notices()).isEmpty();
    }

    @Test
    void anImageThatIsArchivedOrGoneIsAnError() throws InterruptedException {
        RestorePlan.Restore archived = planFor(WEB + "@" + FakeRegistry.digest(2));
        RestorePlan.Restore gone = planFor(WEB + "@" + FakeRegistry.digest(3));
        RestorePlan.Restore repositoryGone = planFor(WEB + "site:1.0");

        assertThat(rules(archived)).containsExactly("web image-archived");
        assertThat(rules(gone)).containsExactly("web image-not-found");
        assertThat(rules(repositoryGone)).containsExactly("web image-not-found");
        assertThat(List.of(archived, gone, repositoryGone)).allMatch(plan -> plan.errors().size() == 1);
    }

    @Test
    void aTagThatMovesIsAWarning() throws InterruptedException {
        RestorePlan.Restore latest = planFor(WEB);

        assertThat(rules(latest)).containsExactly("web image-tag-mutable");
        assertThat(latest.errors()).isEmpty();
    }

    @Test
    void whatEcrDoesNotSayIsANoticeAndNoError() throws InterruptedException {
        registry.fail("qa", new CloudException.AccessDenied(new Call("qa", "eu-west-1", "ecr:DescribeRepositories",
                "web"), "not allowed", "Ask for it.", null));

        RestorePlan.Restore plan = planFor(WEB + ":1.0");

        assertThat(plan.errors()).isEmpty();
        assertThat(plan.notices()).containsExactly("Whether an image is still there could not be asked: "
                + "qa/eu-west-1 ecr:DescribeRepositories web: not allowed. Ask for it.");
    }
}
