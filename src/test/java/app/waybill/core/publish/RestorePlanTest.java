package app.waybill.core.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import app.waybill.core.gateway.Call;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.FakeObjects;
import app.waybill.core.gateway.ObjectGateway;
import app.waybill.core.gateway.ObjectRef;
import app.waybill.core.gateway.ReadOnlyObjects;
import app.waybill.core.gateway.Scope;
import app.waybill.core.gateway.WriteCondition;

/// Putting an old bundle back while others write, or may not write at all.
class RestorePlanTest {
    private static final ObjectRef KEY = new ObjectRef(new Scope("qa", "eu-west-1"), "qa-definitions", "orders.zip");
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
    @TempDir
    Path folder = Path.of("");
    private final FakeObjects objects = new FakeObjects();

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

    private RestorePlan plan(String version) {
        return RestorePlan.of("orders", new TargetLook(objects, KEY, "imagedefinitions.json").as(null), version,
                objects);
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
    void anOldBundleBecomesTheNewestVersion() {
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
    void aRivalsChangeIsNeverOverwritten() {
        RestorePlan plan = plan("v1");
        put("nginx:3");

        assertThat(restore(objects, plan).failure()).containsInstanceOf(CloudException.Conflict.class);

        assertThat(now()).isEqualTo("nginx:3");
        assertThat(journal().newest(9).entries().getFirst().result()).isEqualTo(JournalEntry.Result.REFUSED);
    }

    @Test
    void aReadOnlyProfileRefuses() {
        assertThat(restore(new ReadOnlyObjects(objects, _ -> true), plan("v1")).failure())
                .containsInstanceOf(CloudException.Refused.class);

        assertThat(now()).isEqualTo("nginx:2");
    }

    @Test
    void whatMayNotBeReadIsToldAsItIs() {
        RestorePlan.Restore plan = (RestorePlan.Restore) plan("v1");
        CloudException.Unavailable gone = new CloudException.Unavailable(new Call("qa",
                "eu-west-1", "s3:GetObject", KEY.uri()), "no connection", "Check it.", null);
        objects.failReading(gone);

        assertThatThrownBy(() -> plan("v1")).isSameAs(gone);
        assertThat(plan.undo()).isEqualTo("To undo it, restore version v2.");
    }
}
