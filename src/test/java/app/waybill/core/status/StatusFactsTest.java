package app.waybill.core.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import app.waybill.core.bundle.Bundle;
import app.waybill.core.definitions.ImageDefinition;
import app.waybill.core.definitions.ImageDefinitions;
import app.waybill.core.ecs.Answer;
import app.waybill.core.ecs.InUse;
import app.waybill.core.gateway.Call;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.ClusterRef;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.gateway.LiveService;
import app.waybill.core.gateway.ObjectRef;
import app.waybill.core.gateway.Profile;
import app.waybill.core.gateway.ProfileKind;
import app.waybill.core.gateway.RunningImage;
import app.waybill.core.gateway.Scope;
import app.waybill.core.gateway.ServiceRef;
import app.waybill.core.gateway.ServiceRevision;
import app.waybill.core.gateway.StoredObject;
import app.waybill.core.gateway.TaskDefinition;
import app.waybill.core.gateway.Versioning;
import app.waybill.core.image.Digest;
import app.waybill.core.image.Image;
import app.waybill.core.image.ImageStatus;
import app.waybill.core.image.Repository;
import app.waybill.core.image.RepositoryRef;
import app.waybill.core.image.ScanSummary;
import app.waybill.core.image.Selected;
import app.waybill.core.image.Selection;
import app.waybill.core.publish.Answers;
import app.waybill.core.publish.BundleTarget;
import app.waybill.core.publish.ImageAnswer;
import app.waybill.core.publish.ImageQuestion;
import app.waybill.core.publish.Published;
import app.waybill.core.publish.TargetAnswer;
import app.waybill.core.publish.TargetQuestion;
import app.waybill.core.text.JsonObject;
import app.waybill.core.text.TimeText;
import app.waybill.core.workspace.ContainerMapping;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.WriteAs;

class StatusFactsTest {
    private static final Scope QA = new Scope("qa", "eu-west-1");
    private static final KnownProfiles PROFILES = new KnownProfiles(
            Map.of("qa", new Profile("qa", ProfileKind.SSO, "eu-west-1", "222222222222", null, null)));
    private static final RepositoryRef WEB = new RepositoryRef("qa", "eu-west-1", null, "web");
    private static final String URI = "222222222222.dkr.ecr.eu-west-1.amazonaws.com/web";
    private static final Repository REPOSITORY = new Repository("qa", "eu-west-1", "222222222222", "web", URI, "arn",
            "MUTABLE", null);
    private static final ServiceRef SERVICE = new ServiceRef(new ClusterRef(QA, "main"), "orders");

    private static final TimeText TIMES = new TimeText(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private static final Instant DEPLOYED = Instant.parse("2026-11-20T15:40:00Z");
    private static final Instant PUBLISHED = Instant.parse("2026-11-23T09:31:00Z");

    private final CloudException denied = new CloudException.AccessDenied(
            new Call("qa", "eu-west-1", "ecs:DescribeServices", "main"), "not allowed", "Ask for it.", null);
    private final Map<ImageQuestion, ImageAnswer> images = new HashMap<>();
    private final Map<TargetQuestion, TargetAnswer> targets = new HashMap<>();
    private final Map<ServiceRef, Answer<InUse>> services = new HashMap<>();

    private static Digest digest(int number) {
        return new Digest("sha256:" + String.format("%064x", number));
    }

    private static ServiceMapping orders(Selection selection, WriteAs write) {
        ContainerMapping web = new ContainerMapping.FromEcr("web",
                new ContainerMapping.ImageSource("qa", null, null, "web", JsonObject.of()), selection, write,
                JsonObject.of());
        return new ServiceMapping("orders",
                new ServiceMapping.EcsService("qa", null, "main", "orders", JsonObject.of()), List.of(web),
                new ServiceMapping.PublishTarget("qa", null, "definitions", "orders.zip", "imagedefinitions.json",
                        JsonObject.of()),
                null, JsonObject.of());
    }

    private static ServiceMapping latest(WriteAs write) {
        return orders(new Selection.Tag("latest"), write);
    }

    private StatusFactsTest means(Selection selection, int image) {
        return means(selection, image, Instant.EPOCH, "latest");
    }

    private StatusFactsTest means(Selection selection, int image, Instant pushed, String... tags) {
        images.put(new ImageQuestion(WEB, selection), new ImageAnswer.Known(REPOSITORY, new Selected.Found(
                new Image(WEB, digest(image), List.of(tags), pushed, 1, null, null, ImageStatus.ACTIVE,
                        ScanSummary.NONE, null, null),
                "latest"), List.of()));
        return this;
    }

    private StatusFactsTest published(ImageDefinition... entries) {
        byte[] zip = Bundle.zip("imagedefinitions.json", new ImageDefinitions(List.of(entries)).toBytes());
        answered(Published.of(new StoredObject(zip, "v1", "etag", PUBLISHED, Map.of(), null), "imagedefinitions.json"));
        return this;
    }

    private void answered(Published before) {
        ObjectRef object = new ObjectRef(QA, "definitions", "orders.zip");
        targets.put(new TargetQuestion(object, "imagedefinitions.json"), new TargetAnswer.Seen(
                new BundleTarget(object, "imagedefinitions.json", null, Versioning.ENABLED, null), before, List.of()));
    }

    private static ImageDefinition web(String image) {
        return new ImageDefinition("web", URI + image);
    }

    private StatusFactsTest runs(Map<String, @Nullable Digest> imagesByRevision) {
        List<Answer<ServiceRevision>> revisions = imagesByRevision.entrySet().stream()
                .<Answer<ServiceRevision>>map(
                        entry -> new Answer.Known<>(new ServiceRevision("arn:revision", null, DEPLOYED,
                                List.of(new RunningImage("web", entry.getKey(), entry.getValue())))))
                .toList();
        return inUse(new Answer.Known<>(task("web", URI + "@" + digest(1))), revisions);
    }

    private StatusFactsTest inUse(Answer<TaskDefinition> task, List<Answer<ServiceRevision>> revisions) {
        services.put(SERVICE, new Answer.Known<>(
                new InUse(new LiveService(SERVICE, "arn:task", List.of(), "ECS"), task, revisions)));
        return this;
    }

    private static TaskDefinition task(String container, String image) {
        return new TaskDefinition("arn:aws:ecs:eu-west-1:222222222222:task-definition/orders:7",
                List.of(new TaskDefinition.Container(container, image)), "LINUX", "X86_64");
    }

    private ServiceStatus status(ServiceMapping service) {
        return new StatusFacts(PROFILES, new Answers(images, targets, services, Map.of()), TIMES).of(service,
                List.of(service));
    }

    private String said(ServiceMapping service) {
        ContainerStatus row = status(service).containers().getFirst();
        return row.state().word() + (row.why().isEmpty() ? "" : ": " + row.why());
    }

    @Test
    void whatIsMappedPublishedAndRunningIsUpToDate() {
        means(new Selection.Tag("latest"), 1).published(web("@" + digest(1))).runs(Map.of(URI, digest(1)));
        ContainerStatus row = status(latest(WriteAs.DIGEST)).containers().getFirst();
        assertThat(row).isEqualTo(new ContainerStatus("orders", "web", URI + "@" + digest(1), URI + "@" + digest(1),
                digest(1), DEPLOYED, row.newest(), State.UP_TO_DATE, ""));
        assertThat(row.newestDigest()).isEqualTo(digest(1));
    }

    @Test
    void theNewestOfAPinnedImageIsThatOfItsRepositoryAndMakesItNotBehind() {
        Selection pinned = new Selection.ByDigest(digest(1));
        means(pinned, 1).means(new Selection.Newest("*"), 2).published(web("@" + digest(1)))
                .runs(Map.of(URI, digest(1)));
        ContainerStatus row = status(orders(pinned, WriteAs.DIGEST)).containers().getFirst();
        assertThat(row.newestDigest()).isEqualTo(digest(2));
        assertThat(row.state()).isEqualTo(State.UP_TO_DATE);
    }

    @Test
    void anotherImageThatIsPublishedIsBehindWhateverRuns() {
        means(new Selection.Tag("latest"), 2).published(web("@" + digest(1))).runs(Map.of(URI, digest(3)));
        assertThat(said(latest(WriteAs.DIGEST))).isEqualTo("behind: another image is published: 00000000…0001");
    }

    @Test
    void anImageThatWasPushedSinceIsSaidToBeLaterByItsTellingTag() {
        Instant later = PUBLISHED.plus(Duration.ofMinutes(150));
        published(web("@" + digest(1))).means(new Selection.Tag("latest"), 2, later, "latest", "release-7");
        assertThat(said(latest(WriteAs.DIGEST))).isEqualTo("behind: release-7 was pushed 2 h later");
        means(new Selection.Tag("latest"), 2, PUBLISHED.plusSeconds(20), "latest");
        assertThat(said(latest(WriteAs.DIGEST))).isEqualTo("behind: latest was pushed 1 min later");
        means(new Selection.Tag("latest"), 2, PUBLISHED.plus(Duration.ofDays(3)));
        assertThat(said(latest(WriteAs.DIGEST))).isEqualTo("behind: 00000000…0002 was pushed 3 days later");
    }

    @Test
    void nothingPublishedIsBehind() {
        means(new Selection.Tag("latest"), 2).answered(new Published.Nothing());
        assertThat(said(latest(WriteAs.DIGEST))).isEqualTo("behind: it is not published yet");
    }

    @Test
    void anotherImageThatRunsIsDrift() {
        means(new Selection.Tag("latest"), 2).published(web("@" + digest(2))).runs(Map.of(URI, digest(1)));
        assertThat(said(latest(WriteAs.DIGEST)))
                .isEqualTo("drifted: runs 00000000…0001 since 20 Nov 2026, 15:40; 00000000…0002 was published 23 Nov"
                        + " 2026, 09:31");
    }

    @Test
    void aTagThatMovedSinceItWasDeployedIsDrift() {
        means(new Selection.Tag("latest"), 2).published(web(":latest")).runs(Map.of(URI + ":latest", digest(1)));
        assertThat(said(latest(WriteAs.TAG)))
                .isEqualTo("drifted: runs 00000000…0001 since 20 Nov 2026, 15:40; latest means 00000000…0002 now");
    }

    @Test
    void twoRevisionsAreADeploymentUnderWay() {
        means(new Selection.Tag("latest"), 2).published(web("@" + digest(2)))
                .runs(Map.of(URI + "@" + digest(1), digest(1), URI + "@" + digest(2), digest(2)));
        assertThat(said(latest(WriteAs.DIGEST))).isEqualTo("drifted: a deployment is under way");
    }

    @Test
    void whereEcsKnowsOfNoRevisionTheTaskDefinitionCounts() {
        means(new Selection.Tag("latest"), 1).published(web("@" + digest(1))).runs(Map.of());
        assertThat(said(latest(WriteAs.DIGEST))).isEqualTo("up-to-date");
        means(new Selection.Tag("latest"), 2).published(web("@" + digest(2)));
        assertThat(said(latest(WriteAs.DIGEST))).startsWith("drifted: ");
    }

    @Test
    void aContainerThatTheTaskDefinitionDoesNotHaveIsMissing() {
        means(new Selection.Tag("latest"), 1).published(web("@" + digest(1)))
                .inUse(new Answer.Known<>(task("app", URI)), List.of());
        assertThat(said(latest(WriteAs.DIGEST)))
                .isEqualTo(
                        "missing: \"web\" is no container of orders:7, the task definition that the service uses now: it has"
                                + " app");
    }

    @Test
    void aServiceThatIsGoneIsMissing() {
        means(new Selection.Tag("latest"), 1).published(web("@" + digest(1)));
        CloudException gone = new CloudException.NotFound(denied.call(), "no such service", "Look.", null);
        services.put(SERVICE, new Answer.Failed<>(gone));
        assertThat(said(latest(WriteAs.DIGEST))).isEqualTo("missing: " + gone.getMessage());
        assertThat(status(latest(WriteAs.DIGEST)).failures()).containsExactly(gone);
    }

    @Test
    void anImageThatIsGoneIsMissingAndAnArchivedOneAnError() {
        published(web(":latest")).images.put(new ImageQuestion(WEB, new Selection.Tag("latest")),
                new ImageAnswer.Known(REPOSITORY, new Selected.Missing("no image has the tag 'latest'"), List.of()));
        assertThat(said(latest(WriteAs.TAG))).startsWith("missing: ").contains("no image has the tag 'latest'");
        images.put(new ImageQuestion(WEB, new Selection.Tag("latest")), new ImageAnswer.Known(REPOSITORY,
                new Selected.Found(new Image(WEB, digest(1), List.of("latest"), null, 1, null, null,
                        ImageStatus.ARCHIVED, ScanSummary.NONE, null, null), "latest"),
                List.of()));
        assertThat(said(latest(WriteAs.TAG))).startsWith("error: the image is archived");
    }

    @Test
    void whatEcsDoesNotSayIsUnknownButWhatIsBehindIsKnownAllTheSame() {
        means(new Selection.Tag("latest"), 1).published(web("@" + digest(1)));
        services.put(SERVICE, new Answer.Failed<>(denied));
        assertThat(said(latest(WriteAs.DIGEST))).isEqualTo("unknown: " + denied.getMessage());
        means(new Selection.Tag("latest"), 2);
        assertThat(said(latest(WriteAs.DIGEST))).startsWith("behind: ");
    }

    @Test
    void whatNobodyAskedIsUnknownOfS3AndEcrButNotHeldAgainstAServiceOfEcs() {
        assertThat(said(latest(WriteAs.DIGEST))).startsWith("unknown: ECR has not answered");
        means(new Selection.Tag("latest"), 1);
        assertThat(said(latest(WriteAs.DIGEST))).startsWith("unknown: S3 has not answered");
        published(web("@" + digest(1)));
        assertThat(said(latest(WriteAs.DIGEST))).isEqualTo("up-to-date");
    }

    @Test
    void whatOnlyTheBundleHasIsARowOfItsOwn() {
        means(new Selection.Tag("latest"), 1)
                .published(web("@" + digest(1)), new ImageDefinition("old", "nginx:1.27"));
        ServiceStatus status = status(latest(WriteAs.DIGEST));
        assertThat(status.containers()).hasSize(2).last().isEqualTo(new ContainerStatus("orders", "old", null,
                "nginx:1.27", null, null, null, State.BEHIND, "publishing takes it out of the bundle"));
        assertThat(status.state()).isEqualTo(State.BEHIND);
    }

    @Test
    void aServiceWithoutContainersOrPlaceIsUnmapped() {
        assertThat(said(ServiceMapping.named("new"))).isEqualTo("unmapped: no container is mapped");
        assertThat(said(latest(WriteAs.DIGEST).withPublish(null)))
                .isEqualTo("unmapped: the workspace does not say where it is published");
    }
}
