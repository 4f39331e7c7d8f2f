package app.waybill.ui.pipelines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import app.waybill.core.pipeline.graph.ActionBox;
import app.waybill.core.text.JsonPointer;
import app.waybill.ui.control.FilterQuery;
import app.waybill.ui.fx.DirectTasks;

class CompareModelTest {
    private static final String SCAN = "{\"name\": \"Scan\", \"actions\": [{\"name\": \"Cve\"}]},\n          ";
    /// Another file name, another key at the source, and one more stage in front of the last one.
    private static final String AFTER = PipelineTexts.WRONG_FILE.replace("imageDetail.json", "imagedefinitions.json")
            .replace("orders-api.zip", "orders.zip")
            .replace("{\n        \"name\": \"Deploy\"", SCAN + "{\n        \"name\": \"Deploy\"");

    private final CompareModel model = new CompareModel(new DirectTasks());

    @BeforeEach
    void compare() {
        model.compare(side("before.json", PipelineTexts.WRONG_FILE), side("after.json", AFTER));
    }

    @Test
    void theFirstChangeIsLookedAtWithItsActionsAndItsLinesInBothTexts() {
        assertThat(model.rows()).extracting(ComparedRow::where).containsExactlyInAnyOrder("Scan", "Definitions",
                "DeployQA");
        model.look(row("DeployQA"));

        assertThat(model.spot().get().before()).containsExactly(path("/pipeline/stages/1/actions/0"));
        assertThat(model.spot().get().after()).containsExactly(path("/pipeline/stages/2/actions/0"));
        assertThat(model.spot().get().lineBefore()).isEqualTo(27);
        assertThat(model.spot().get().lineAfter()).isEqualTo(28);
    }

    @Test
    void anAddedStageIsAllItsActions() {
        model.look(row("Scan"));

        assertThat(model.spot().get().before()).isEmpty();
        assertThat(model.spot().get().after()).containsExactly(path("/pipeline/stages/1/actions/0"));
        assertThat(compared().mark(box(CompareEnd.AFTER, "Cve"), CompareEnd.AFTER)).contains(ComparedKind.ADDED);
        assertThat(compared().mark(box(CompareEnd.AFTER, "DeployQA"), CompareEnd.AFTER))
                .contains(ComparedKind.CHANGED);
    }

    @Test
    void anActionThatGotAMemberHasChanged() {
        model.compare(side("a.json", PipelineTexts.RIGHT), side("b.json", PipelineTexts.RIGHT
                .replace("\"name\": \"DeployQA\",", "\"name\": \"DeployQA\", \"namespace\": \"deploy\",")));

        assertThat(model.rows()).extracting(ComparedRow::kind).containsExactly(ComparedKind.ADDED);
        assertThat(compared().mark(box(CompareEnd.BEFORE, "DeployQA"), CompareEnd.BEFORE))
                .contains(ComparedKind.CHANGED);
    }

    @Test
    void anActionLeadsToItsChangeAndSoDoesALine() {
        model.look(CompareEnd.AFTER, path("/pipeline/stages/2/actions/0"));
        assertThat(model.spot().get().row()).contains(row("DeployQA"));

        model.lookAtLine(CompareEnd.BEFORE, 14);
        assertThat(model.spot().get().row()).contains(row("Definitions"));
    }

    @Test
    void anActionThatIsTheSameIsLookedAtWithItsPartner() {
        model.compare(side("a.json", PipelineTexts.RIGHT), side("b.json",
                PipelineTexts.RIGHT.replace("imagedefinitions.json", "other.json")));
        model.look(CompareEnd.AFTER, path("/pipeline/stages/0/actions/0"));

        assertThat(model.spot().get().row()).isEmpty();
        assertThat(model.spot().get().before()).containsExactly(path("/pipeline/stages/0/actions/0"));
        assertThat(model.spot().get().lineBefore()).isEqualTo(10);
    }

    @Test
    void oneWalksThroughWhatIsListedAndRoundAgain() {
        ComparedRow first = model.spot().get().row().orElseThrow();
        model.previous();
        assertThat(model.spot().get().row()).contains(model.rows().getLast());
        model.next();
        assertThat(model.spot().get().row()).contains(first);

        model.filter().set(FilterQuery.of("filename"));
        model.next();
        assertThat(model.spot().get().row()).contains(row("DeployQA"));
    }

    @Test
    void kindsAreHiddenAndWhatStandsApartIsHiddenFromTheStart() {
        model.compare(side("a.json", PipelineTexts.RIGHT), side("b.json",
                PipelineTexts.RIGHT.replace("\"pipeline\": {", "\"pipeline\": {\"version\": 2, ")));
        assertThat(model.rows()).isEmpty();
        model.shows(ComparedKind.APART).set(true);
        assertThat(model.rows()).hasSize(1);

        compare();
        model.shows(ComparedKind.ADDED).set(false);
        assertThat(model.rows()).extracting(ComparedRow::kind).containsOnly(ComparedKind.CHANGED);
    }

    @Test
    void swappingTurnsWhatWasAddedIntoWhatIsRemoved() {
        model.swap();

        assertThat(row("Scan").kind()).isEqualTo(ComparedKind.REMOVED);
        assertThat(Objects.requireNonNull(model.side(CompareEnd.BEFORE).get()).where()).isEqualTo("after.json");
    }

    @Test
    void whereOneIsMissingNothingIsCompared() {
        model.compare(side("a.json", PipelineTexts.RIGHT), null);

        assertThat(model.compared().get()).isNull();
        assertThat(model.rows()).isEmpty();
        assertThat(model.spot().get()).isEqualTo(CompareSpot.NONE);
    }

    private static ComparedSide side(String file, String text) {
        return ComparedSide.of(PipelineTexts.open(file, text));
    }

    private Compared compared() {
        return Objects.requireNonNull(model.compared().get());
    }

    private ActionBox box(CompareEnd end, String name) {
        return compared().half(end).graph().actions().stream().filter(box -> box.action().label().equals(name))
                .findFirst().orElseThrow();
    }

    private ComparedRow row(String where) {
        return model.rows().stream().filter(row -> row.where().equals(where)).findFirst().orElseThrow();
    }

    private static JsonPointer path(String text) {
        return new JsonPointer(text);
    }
}
