package app.waybill.core.publish;

import static app.waybill.core.publish.Mappings.service;
import static app.waybill.core.publish.Mappings.uri;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.waybill.core.bundle.Bundle;
import app.waybill.core.bundle.BundleReader;
import app.waybill.core.definitions.ImageDefinition;
import app.waybill.core.gateway.Call;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.FakeObjects;
import app.waybill.core.gateway.Identity;
import app.waybill.core.gateway.KnownRegion;
import app.waybill.core.gateway.ObjectGateway;
import app.waybill.core.gateway.ObjectRef;
import app.waybill.core.gateway.ProfileGateway;
import app.waybill.core.gateway.ProfileListing;
import app.waybill.core.gateway.ReadOnlyObjects;
import app.waybill.core.gateway.Scope;
import app.waybill.core.gateway.StoredObject;
import app.waybill.core.gateway.Versioning;
import app.waybill.core.gateway.WriteCondition;
import app.waybill.core.image.Selection;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.WriteAs;

class PublishTest {
    private static final Identity ROLE = new Identity("222222222222", "arn:aws:sts::222222222222:assumed-role/ops/ann");
    private static final ObjectRef KEY = new ObjectRef(new Scope("qa", "eu-west-1"), "qa-definitions", "orders.zip");
    private static final ServiceMapping ORDERS = service("orders", uri("web", "nginx:1.27"));
    private static final Call CALL = new Call("qa", "eu-west-1", "s3:GetObject", KEY.uri());
    private final CloudException.AccessDenied denied = new CloudException.AccessDenied(CALL, "denied", "Ask.",
            null);
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;
    private final FakeObjects objects = new FakeObjects();
    private @Nullable CloudException identityFailure;

    private final ProfileGateway identities = new ProfileGateway() {
        @Override
        public ProfileListing profiles() {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<KnownRegion> regions() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Identity identity(String profile) {
            if (identityFailure != null) {
                throw identityFailure;
            }
            return ROLE;
        }
    };

    private static RenderedService rendered(ServiceMapping service) {
        return new ServiceRenderer(Mappings.PROFILES).render(service, Map.of(), Map.of());
    }

    private PublishPlan plan(ServiceMapping... services) throws InterruptedException {
        return plan(objects, services);
    }

    private PublishPlan plan(ObjectGateway through, ServiceMapping... services) throws InterruptedException {
        return new PublishPlanner(through, identities, Mappings.PROFILES)
                .plan(Stream.of(services).map(PublishTest::rendered).toList(), List.of(services));
    }

    private ServicePlan.Upload upload(ServiceMapping service) throws InterruptedException {
        PublishPlan plan = plan(service);
        assertThat(plan.leftOut()).isEmpty();
        return plan.uploads().getFirst();
    }

    private Journal journal() {
        return new Journal(folder.resolve("state/journal.jsonl"));
    }

    private PublishOutcome publish(ServicePlan.Upload upload) {
        return new Publisher(objects, journal(), NOON).publish(upload, "waybill.json");
    }

    private String reason(ServiceMapping service) throws InterruptedException {
        PublishPlan plan = plan(service);
        assertThat(plan.uploads()).isEmpty();
        return plan.leftOut().getFirst().reasons().getFirst();
    }

    private void put(byte[] bytes) {
        objects.write(KEY, bytes, new WriteCondition.Unseen(), Map.of(), null);
    }

    @Test
    void publishesAndSaysThenThatThereIsNothingToDo() throws InterruptedException {
        ServicePlan.Upload upload = upload(ORDERS);
        assertThat(upload.before()).isEqualTo(new Published.Nothing());
        assertThat(upload.notices()).isEmpty();

        PublishOutcome outcome = publish(upload);

        assertThat(outcome.version().orElseThrow().versionId()).isEqualTo("v1");
        assertThat(objects.lastOwner()).isEqualTo("222222222222");
        StoredObject stored = objects.read(KEY, null).orElseThrow();
        assertThat(BundleReader.read(stored.bytes(), "imagedefinitions.json").file().orElseThrow()).asString(UTF_8)
                .isEqualTo(rendered(ORDERS).json());
        assertThat(stored.metadata()).containsEntry("codepipeline-artifact-revision-summary", "web=nginx:1.27")
                .containsEntry("waybill-workspace", "waybill.json").containsEntry("waybill-identity", ROLE.arn());
        assertThat(plan(ORDERS).upToDate()).hasSize(1);
    }

    @Test
    void saysWhatChangesAndHowToUndoIt() throws InterruptedException {
        publish(upload(ORDERS.add(uri("old", "nginx:1"))));

        ServicePlan.Upload upload = upload(service("orders", uri("new", "redis:8"), uri("web", "nginx:1.28")));

        assertThat(upload.changes()).containsExactly(new ContainerChange("new", null, "redis:8"),
                new ContainerChange("web", "nginx:1.27", "nginx:1.28"), new ContainerChange("old", "nginx:1", null));
        assertThat(upload.changes()).extracting(ContainerChange::kind).containsExactly(ContainerChange.Kind.ADDED,
                ContainerChange.Kind.CHANGED, ContainerChange.Kind.REMOVED);
        assertThat(upload.undo()).isEqualTo("To undo it, restore version v1.");
    }

    @Test
    void neverWritesOverARivalsChange() throws InterruptedException {
        put(Bundle.zip("imagedefinitions.json", "[]".getBytes(UTF_8)));
        ServicePlan.Upload upload = upload(ORDERS);
        put("theirs".getBytes(UTF_8));

        PublishOutcome outcome = publish(upload);

        assertThat(outcome.failure()).containsInstanceOf(CloudException.Conflict.class);
        assertThat(objects.read(KEY, null).orElseThrow().bytes()).asString(UTF_8).isEqualTo("theirs");
        assertThat(journal().newest(9).entries().getFirst().result()).isEqualTo(JournalEntry.Result.REFUSED);
    }

    @Test
    void saysThatWhatIsThereIsNoZip() throws InterruptedException {
        put("no zip".getBytes(UTF_8));

        ServicePlan.Upload upload = upload(ORDERS);

        assertThat(upload.notices()).hasSize(1).first().asString().startsWith("What is there now is replaced: ");
        assertThat(publish(upload).version()).isPresent();
    }

    @Test
    void saysWhatItCouldNotSeeAndWritesAllTheSame() throws InterruptedException {
        put("unseen".getBytes(UTF_8));
        objects.failReading(denied);
        objects.failVersioning(denied);

        ServicePlan.Upload upload = upload(ORDERS);

        assertThat(upload.notices()).hasSize(2).anyMatch(notice -> notice.contains("may not be read, so it would be "
                + "replaced unseen")).anyMatch(notice -> notice.startsWith("Whether the bucket keeps versions"));
        assertThat(publish(upload).version()).isPresent();
    }

    @Test
    void saysThatABucketIsAnotherAccountsAndNamesNoOwner() throws InterruptedException {
        FakeObjects foreign = new FakeObjects() {
            @Override
            public Optional<StoredObject> read(ObjectRef object, @Nullable String owner) {
                if (owner != null) {
                    throw denied;
                }
                return super.read(object, null);
            }
        };

        ServicePlan.Upload upload = plan(foreign, ORDERS).uploads().getFirst();

        assertThat(upload.notices()).containsExactly(
                "The bucket qa-definitions belongs to another account than the profile's, 222222222222.");
        assertThat(upload.target().ownerOrNull()).isNull();
    }

    @Test
    void leavesOutBucketsThatKeepNoVersions() throws InterruptedException {
        objects.bucketsAre(Versioning.OFF);
        assertThat(reason(ORDERS)).contains("versioning is off").contains("[bucket-unversioned]");
        objects.bucketsAre(Versioning.SUSPENDED);
        assertThat(reason(ORDERS)).contains("versioning is suspended");
    }

    @Test
    void leavesOutWhatTheCloudSaysNoToAndPlansTheOthers() throws InterruptedException {
        CloudException missing = new CloudException.NotFound(CALL, "the bucket is in another Region, us-east-1",
                "Set the Region to us-east-1.", null);
        FakeObjects other = new FakeObjects() {
            @Override
            public Optional<StoredObject> read(ObjectRef object, @Nullable String owner) {
                if (object.key().equals("orders.zip")) {
                    throw missing;
                }
                return super.read(object, owner);
            }
        };

        PublishPlan plan = plan(other, ORDERS, service("billing", uri("web", "nginx:1.27")));

        assertThat(plan.failures()).containsExactly(missing);
        assertThat(plan.leftOut().getFirst().reasons()).containsExactly(
                "qa/eu-west-1 s3:GetObject s3://qa-definitions/orders.zip: the bucket is in another Region, us-east-1. "
                        + "Set the Region to us-east-1.");
        assertThat(plan.uploads()).extracting(upload -> upload.service().name()).containsExactly("billing");
    }

    @Test
    void leavesOutServicesThatCannotBePublished() throws InterruptedException {
        assertThat(reason(ORDERS.withPublish(null))).isEqualTo("the workspace does not say where it is published");
        assertThat(reason(service("orders", uri("a b", "nginx:1.27")))).startsWith("a b: ");
        assertThat(reason(service("orders",
                Mappings.ecr("web", "qa", "web", new Selection.Tag("1"), WriteAs.TAG)))).contains("not answered");
        identityFailure = new CloudException.SignInNeeded(CALL, "expired", "Sign in.", null);
        assertThat(reason(ORDERS)).endsWith("expired. Sign in.");
    }

    @Test
    void leavesOutServicesThatWouldReplaceEachOther() throws InterruptedException {
        PublishPlan plan = plan(ORDERS, ORDERS.renamed("twin"));

        assertThat(plan.uploads()).isEmpty();
        assertThat(plan.leftOut().getFirst().reasons().getFirst())
                .contains("s3://qa-definitions/orders.zip is the place of orders and twin");
    }

    @Test
    void writesThroughNoReadOnlyProfileAndKeepsThatInTheJournal() throws InterruptedException {
        ServicePlan.Upload upload = upload(ORDERS);

        PublishOutcome outcome = new Publisher(new ReadOnlyObjects(objects, _ -> true), journal(), NOON)
                .publish(upload, null);

        assertThat(outcome.failure()).containsInstanceOf(CloudException.Refused.class);
        assertThat(objects.written()).isZero();
        JournalEntry entry = journal().newest(1).entries().getFirst();
        assertThat(entry.result()).isEqualTo(JournalEntry.Result.REFUSED);
        assertThat(entry.message()).contains("read-only");
    }

    @Test
    void tellsOfAnUploadThatTheJournalCouldNotKeep() throws Exception {
        Path blocked = Files.writeString(folder.resolve("file"), "");

        PublishOutcome outcome = new Publisher(objects, new Journal(blocked.resolve("journal.jsonl")), NOON)
                .publish(upload(ORDERS), null);

        assertThat(outcome.version()).isPresent();
        assertThat(outcome.journalFailure()).isPresent();
    }

    @Test
    void keepsEverythingThatHappenedInTheJournal() throws InterruptedException {
        publish(upload(ORDERS));
        ServicePlan.Upload second = upload(service("orders", uri("web", "nginx:1.28")));
        publish(second);

        JournalEntry kept = journal().newest(1).entries().getFirst();
        assertThat(kept).isEqualTo(new JournalEntry(NOON.instant(),
                JournalEntry.Result.PUBLISHED, objects.read(KEY, null).orElseThrow().metadata().get("waybill-id"), KEY,
                "v2", "v1", second.bundle().sha256(),
                List.of(new ImageDefinition("web", "nginx:1.28")), "orders", "waybill.json", ROLE.account(), ROLE.arn(),
                null, null, null));
    }
}
