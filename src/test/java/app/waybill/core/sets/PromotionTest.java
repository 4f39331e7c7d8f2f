package app.waybill.core.sets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.image.Selection;
import app.waybill.core.publish.ImageQuestion;
import app.waybill.core.text.JsonObject;
import app.waybill.core.workspace.ContainerMapping;
import app.waybill.core.workspace.ContainerMapping.FromEcr;
import app.waybill.core.workspace.ContainerMapping.FromUri;
import app.waybill.core.workspace.ContainerMapping.ImageSource;
import app.waybill.core.workspace.ContainerMapping.LeftAlone;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.Workspace;
import app.waybill.core.workspace.WorkspacePlace;
import app.waybill.core.workspace.WriteAs;
import app.waybill.core.workspace.edit.EditPlan;

class PromotionTest {
    private static final JsonObject NONE = JsonObject.of();

    @Test
    void nothingIsCarriedBetweenWhatIsNotOfOneKind() {
        assertThat(objection(new LeftAlone("app", NONE), ecr("uat"))).isEqualTo("it is left alone in qa1 only");
        assertThat(objection(ecr("qa"), new LeftAlone("app", NONE))).isEqualTo("it is left alone in uat only");
        assertThat(objection(new FromUri("app", "redis:7", NONE), ecr("uat")))
                .isEqualTo("its image is in ECR in uat only");
        assertThat(objection(ecr("qa"), ecr("uat"))).isEqualTo("in qa1, its image is not known yet");
    }

    @Test
    void anImageOutsideEcrIsCarriedAsItIsWithoutAsking() {
        Promotion promotion = promotion(new FromUri("app", "redis:8", NONE), new FromUri("app", "redis:7", NONE));

        assertThat(promotion.questions(Map.of())).isEmpty();
        assertThat(promotion.plan(Map.of()).changes()).singleElement()
                .satisfies(line -> assertThat(line.after()).contains(new FromUri("app", "redis:8", NONE)));
    }

    @Test
    void firstItIsAskedWhatTheSourceMeans() {
        assertThat(promotion(ecr("qa"), ecr("uat")).questions(Map.of())).extracting(ImageQuestion::repository)
                .extracting("profile").containsExactly("qa");
    }

    @Test
    void aSetIsCalledAsItsFileOrAsItsFolderWhereTheFileIsCalledAsUsual() {
        assertThat(WorkspaceSet.of(WorkspacePlace.of("deploy/qa1.waybill.json"), Workspace.EMPTY).name())
                .isEqualTo("qa1");
        assertThat(WorkspaceSet.of(WorkspacePlace.of("deploy/uat.json"), Workspace.EMPTY).name()).isEqualTo("uat");
        assertThat(WorkspaceSet.of(WorkspacePlace.of("deploy/qa2/waybill.json"), Workspace.EMPTY).name())
                .isEqualTo("qa2");
    }

    @Test
    void setsAreComparedByTheirImagesAndNotByTheirAccounts() {
        SetComparison comparison = SetComparison.of(List.of(set("qa1", ecr("qa"), new LeftAlone("envoy", NONE)),
                set("qa2", ecr("tools"), new FromUri("envoy", "envoy:1", NONE)), set("qa2", ecr("qa"))));

        assertThat(comparison.names()).containsExactly("qa1", "qa2", "qa2 (3)");
        assertThat(comparison.differences()).singleElement().satisfies(row -> {
            assertThat(row.container()).isEqualTo("envoy");
            assertThat(row.cells().stream().map(SetCell::words)).containsExactly("left alone", "envoy:1",
                    "no such container");
            assertThat(row.isDifferent(0)).isFalse();
            assertThat(row.isDifferent(2)).isTrue();
        });
        assertThat(SetComparison.of(List.of(set("a"), new WorkspaceSet("b", Workspace.EMPTY))).rows())
                .singleElement().satisfies(row -> assertThat(row.isDifferent()).isTrue());
    }

    private static String objection(ContainerMapping from, ContainerMapping to) {
        EditPlan plan = promotion(from, to).plan(Map.of());
        assertThat(plan.name()).isEqualTo("promote qa1 to uat");
        return plan.lines().getFirst().objection().orElse("");
    }

    private static Promotion promotion(ContainerMapping from, ContainerMapping to) {
        return new Promotion(set("qa1", from), set("uat", to), List.of("shop"), CarryAs.DIGEST,
                new KnownProfiles(Map.of()));
    }

    private static WorkspaceSet set(String name, ContainerMapping... containers) {
        return new WorkspaceSet(name, Workspace.EMPTY.add(new ServiceMapping("shop", null, List.of(containers), null,
                null, NONE)));
    }

    private static FromEcr ecr(String profile) {
        return new FromEcr("app", new ImageSource(profile, "eu-west-1", null, "shop", NONE),
                new Selection.Tag("latest"), WriteAs.DIGEST, NONE);
    }
}
