package app.waybill.core.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.image.Digest;
import app.waybill.core.image.Image;
import app.waybill.core.image.ImageSelector;
import app.waybill.core.image.ImageStatus;
import app.waybill.core.image.Repository;
import app.waybill.core.image.RepositoryRef;
import app.waybill.core.image.ScanSummary;
import app.waybill.core.image.Selection;
import app.waybill.core.publish.ImageAnswer;
import app.waybill.core.publish.ImageQuestion;
import app.waybill.core.text.JsonObject;
import app.waybill.core.workspace.ContainerMapping;
import app.waybill.core.workspace.ContainerMapping.FromEcr;
import app.waybill.core.workspace.ContainerMapping.FromUri;
import app.waybill.core.workspace.ContainerMapping.ImageSource;
import app.waybill.core.workspace.ContainerMapping.LeftAlone;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.Workspace;
import app.waybill.core.workspace.WriteAs;
import app.waybill.core.workspace.edit.EditLine;
import app.waybill.core.workspace.edit.EditPlan;
import app.waybill.core.workspace.edit.MappingWords;
import app.waybill.core.workspace.edit.Outcome;

class BulkPlannerTest {
    private static final JsonObject NONE = JsonObject.of();
    private static final Digest NEW = new Digest("sha256:" + "9f".repeat(32));
    private static final Digest OLD = new Digest("sha256:" + "41".repeat(32));
    private static final ImageSource SHOP = source("qa", "shop");
    private static final Workspace WORKSPACE = new Workspace(List.of(
            ServiceMapping.named("shop").add(ecr("web", SHOP, new Selection.Tag("latest"), WriteAs.TAG))
                    .add(ecr("pinned", SHOP, new Selection.ByDigest(NEW), WriteAs.DIGEST))
                    .add(ecr("old", SHOP, new Selection.ByDigest(OLD), WriteAs.DIGEST)),
            ServiceMapping.named("other").add(ecr("api", source("qa", "other"), new Selection.Tag("latest"),
                    WriteAs.DIGEST)).add(new FromUri("cache", "redis:7", NONE)).add(new LeftAlone("envoy", NONE))),
            NONE);

    private final BulkPlanner planner = new BulkPlanner(new KnownProfiles(Map.of()));

    /// `shop` has two images, `other` has none.
    private static final List<Image> IMAGES = List.of(image("shop", NEW, "3f9c1ab", "latest"), image("shop", OLD));

    @Test
    void aTagIsSetWhereItIsThere() {
        assertThat(told(new Select(new Selection.Tag("3f9c1ab")))).containsExactly(
                "shop/web: shop, tag latest, as tag -> shop, tag 3f9c1ab, as tag (3f9c1ab is 9f9f9f9f…9f9f)",
                "shop/pinned: shop, digest 9f9f9f9f…9f9f, as digest -> shop, tag 3f9c1ab, as digest "
                        + "(3f9c1ab is 9f9f9f9f…9f9f)",
                "shop/old: shop, digest 41414141…4141, as digest -> shop, tag 3f9c1ab, as digest "
                        + "(3f9c1ab is 9f9f9f9f…9f9f)",
                "other/api: cannot, no image has the tag '3f9c1ab' in other",
                "other/cache: cannot, its image is not in ECR", "other/envoy: same");
    }

    @Test
    void theNewestThatMatchesIsFollowed() {
        assertThat(told(new Select(new Selection.Newest("3f*")))).startsWith(
                "shop/web: shop, tag latest, as tag -> shop, newest 3f*, as tag (3f9c1ab is 9f9f9f9f…9f9f)")
                .contains("other/api: cannot, no image has a tag that matches '3f*' in other");
    }

    @Test
    void aPinHoldsWhatTheTagMeansNowAndWritesItByDigest() {
        assertThat(told(new Pin())).startsWith(
                "shop/web: shop, tag latest, as tag -> shop, digest 9f9f9f9f…9f9f, as digest "
                        + "(tag latest is 9f9f9f9f…9f9f)",
                "shop/pinned: same", "shop/old: same", "other/api: cannot, no image has the tag 'latest' in other");
    }

    @Test
    void unpinningFollowsTheMostTellingTagUnlessAnotherIsChosen() {
        EditPlan plan = plan(new Unpin());

        assertThat(told(plan)).startsWith("shop/web: same",
                "shop/pinned: shop, digest 9f9f9f9f…9f9f, as digest -> shop, tag 3f9c1ab, as digest "
                        + "(its image has 2 tags)",
                "shop/old: cannot, its image has no tag");
        Outcome.Change change = (Outcome.Change) plan.lines().get(1).outcome();
        assertThat(change.others()).extracting(it -> ((FromEcr) it).select())
                .containsExactly(new Selection.Tag("3f9c1ab"), new Selection.Tag("latest"));
        assertThat(plan.lines().get(1).choosing(change.others().get(1)).after()).contains(change.others().get(1));
    }

    @Test
    void oneRepositoryIsReplacedByAnotherWhereverItIsUsed() {
        ImageSource to = new ImageSource("prod", "us-east-1", "333333333333", "shop", NONE);
        assertThat(told(new Replace(source("qa", "other"), to))).contains("shop/web: same", "other/cache: same",
                "other/api: other, tag latest, as digest -> shop, tag latest, as digest (not looked for in ECR yet)");
        assertThat(new Replace(source("qa", "other"), to).words()).isEqualTo("take other from prod / shop");
    }

    @Test
    void whatIsLeftAloneOrWrittenInAnotherWayNeedsNoAnswer() {
        assertThat(told(new LeaveAlone())).contains("shop/web: shop, tag latest, as tag -> left alone ()",
                "other/cache: redis:7 -> left alone ()", "other/envoy: same");
        assertThat(told(new Write(WriteAs.DIGEST))).startsWith(
                "shop/web: shop, tag latest, as tag -> shop, tag latest, as digest ()", "shop/pinned: same");
        assertThat(planner.questions(new LeaveAlone(), ContainerPlace.of(WORKSPACE.services()))).isEmpty();
    }

    @Test
    void onlyTheChosenLinesAreAppliedAndOnlyToWhatIsStillSo() {
        List<EditLine> all = plan(new LeaveAlone()).changes();
        Workspace some = EditPlan.apply(WORKSPACE, all.subList(0, 2));
        assertThat(some.services().getFirst().containers().stream().map(MappingWords::of)).containsExactly("left alone",
                "left alone", "shop, digest 41414141…4141, as digest");
        assertThat(some.services().get(1)).isEqualTo(WORKSPACE.services().get(1));

        Workspace moved = WORKSPACE.replace("shop", WORKSPACE.services().getFirst().replace("web",
                new FromUri("web", "nginx:1", NONE)));
        assertThat(EditPlan.apply(moved, all).services().getFirst().containers().getFirst())
                .isEqualTo(new FromUri("web", "nginx:1", NONE));
        assertThat(EditPlan.name("leave alone", all.subList(0, 1))).isEqualTo("leave alone in web of shop");
        assertThat(EditPlan.name("leave alone", all)).isEqualTo("leave alone in 5 containers");
    }

    @Test
    void fiveHundredServicesArePlannedAndAppliedAtOnce() {
        Workspace many = new Workspace(IntStream.range(0, 500).mapToObj(i -> WORKSPACE.services().getFirst().renamed(
                "s" + i)).toList(), NONE);
        EditPlan plan = planner.plan(new Write(WriteAs.DIGEST), ContainerPlace.of(many.services()), Map.of());

        assertThat(EditPlan.apply(many, plan.changes()).services()).hasSize(500)
                .allSatisfy(service -> assertThat(((FromEcr) service.containers().getFirst()).write())
                        .isEqualTo(WriteAs.DIGEST));
    }

    private EditPlan plan(BulkEdit edit) {
        List<ContainerPlace> all = ContainerPlace.of(WORKSPACE.services());
        return planner.plan(edit, all, answers(planner.questions(edit, all)));
    }

    private List<String> told(BulkEdit edit) {
        return told(plan(edit));
    }

    private static List<String> told(EditPlan plan) {
        return plan.lines().stream().map(line -> line.service() + "/" + line.part() + ": " + switch (line
                .outcome()) {
            case Outcome.Same _ -> "same";
            case Outcome.Impossible(String why) -> "cannot, " + why;
            case Outcome.Conflict _,Outcome.Removal _ -> "to be chosen";
            case Outcome.Change change -> line.before().map(MappingWords::of).orElse("-") + " -> "
                    + MappingWords.of(change.becomes()) + " (" + change.note() + ")";
        }).toList();
    }

    /// What a registry with these images answers; repositories of `prod` are not asked.
    private static Map<ImageQuestion, ImageAnswer> answers(List<ImageQuestion> questions) {
        return questions.stream().filter(it -> it.repository().profile().equals("qa"))
                .collect(Collectors.toMap(it -> it, it -> {
                    List<Image> there = IMAGES.stream()
                            .filter(image -> image.repository().name().equals(it.repository().name())).toList();
                    return new ImageAnswer.Known(repository(it.repository()),
                            ImageSelector.select(it.selection(), there), List.of());
                }, (one, _) -> one, HashMap::new));
    }

    private static Repository repository(RepositoryRef ref) {
        return new Repository(ref.profile(), ref.region(), "222222222222", ref.name(), "uri/" + ref.name(), "arn",
                "MUTABLE", null);
    }

    private static Image image(String repository, Digest digest, String... tags) {
        return new Image(new RepositoryRef("qa", "eu-west-1", null, repository), digest, List.of(tags), null, 1, null,
                null, ImageStatus.ACTIVE, ScanSummary.NONE, null, null);
    }

    private static ImageSource source(String profile, String repository) {
        return new ImageSource(profile, "eu-west-1", null, repository, NONE);
    }

    private static ContainerMapping ecr(String name, ImageSource image, Selection select, WriteAs write) {
        return new FromEcr(name, image, select, write, NONE);
    }
}
