package app.waybill.core.pipeline.graph;

import static app.waybill.core.pipeline.graph.GraphTexts.action;
import static app.waybill.core.pipeline.graph.GraphTexts.graph;
import static app.waybill.core.pipeline.graph.GraphTexts.stage;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import app.waybill.core.pipeline.PipelineReader;
import app.waybill.core.text.JsonPointer;

class PipelineGraphTest {
    private static final PipelineGraph QA = graph(
            stage(action("Image", 1, "", "ImageArtifact"), action("Definitions", 1, "", "Definitions")),
            stage(action("SmokeTest", 1, "Definitions", ""), action("Contract", 1, "Definitions", "")),
            stage(action("QaLead", 1, "", "")),
            stage(action("DeployQA", 1, "Definitions", ""), action("DeployBatch", 1, "Definitions", "")));

    @Test
    void stagesStandFromLeftToRightAndAllAreOfOneHeight() {
        assertThat(QA.stages()).extracting(StageBox::box).containsExactly(new Box(16, 24, 184, 176),
                new Box(264, 24, 184, 176), new Box(512, 24, 184, 176), new Box(760, 24, 184, 176));
        assertThat(QA.stages()).extracting(StageBox::caption)
                .containsExactly("2 in parallel", "2 in parallel", "1 action", "2 in parallel");
    }

    @Test
    void parallelActionsStandBeneathEachOther() {
        assertThat(box(QA, "Image").box()).isEqualTo(new Box(24, 72, 168, 48));
        assertThat(box(QA, "Definitions").box()).isEqualTo(new Box(24, 136, 168, 48));
    }

    @Test
    void laterRunOrdersStandToTheRightInTheirStage() {
        PipelineGraph graph = graph(
                stage(action("Build", 1, "", "A"), action("Scan", 2, "A", ""), action("Sign", 2, "A", "")));

        assertThat(graph.stages().getFirst().box().width()).isEqualTo(8 + 168 + 40 + 168 + 8);
        assertThat(box(graph, "Scan").box()).isEqualTo(new Box(24 + 168 + 40, 72, 168, 48));
        assertThat(graph.stages().getFirst().caption()).isEqualTo("3 actions");
        assertThat(graph.wires()).extracting(Wire::course).containsOnly(Course.CURVE);
    }

    @Test
    void anArtifactOfTheNextColumnIsACurve() {
        Wire wire = wire(QA, "Definitions", "SmokeTest");

        assertThat(wire.course()).isEqualTo(Course.CURVE);
        assertThat(wire.points()).containsExactly(new Point(192, 160), new Point(272, 96));
        assertThat(wire.label()).isNull();
    }

    @Test
    void anArtifactThatPassesAStageGoesThroughTheChannelWithItsName() {
        Wire wire = wire(QA, "Definitions", "DeployQA");

        assertThat(wire.course()).isEqualTo(Course.CHANNEL);
        assertThat(wire.points()).containsExactly(new Point(192, 160), new Point(208, 160), new Point(208, 224),
                new Point(752, 224), new Point(752, 96), new Point(768, 96));
        assertThat(wire.label()).isEqualTo(new Point(480, 224));
        assertThat(wire(QA, "Definitions", "DeployBatch").points().subList(0, 4))
                .isEqualTo(wire.points().subList(0, 4));
    }

    @Test
    void whatNobodyReadsAndWhatNobodyPutsOutAreLooseEnds() {
        PipelineGraph graph = graph(stage(action("Image", 1, "", "A,B")), stage(action("Deploy", 1, "A,C", "")));

        assertThat(graph.looseEnds()).containsExactly(
                new LooseEnd(box(graph, "Image").path(), LooseEnd.Side.UNREAD_OUTPUT, List.of("B"), new Point(192, 96),
                        new Point(216, 96)),
                new LooseEnd(box(graph, "Deploy").path(), LooseEnd.Side.UNDEFINED_INPUT, List.of("C"),
                        new Point(248, 96),
                        new Point(272, 96)));
    }

    @Test
    void anArtifactReadTooEarlyGoesBackwards() {
        PipelineGraph graph = graph(stage(action("Early", 1, "A", "")), stage(action("Late", 1, "", "A")));

        assertThat(graph.wires()).extracting(Wire::course).containsExactly(Course.BACKWARD);
    }

    @Test
    void ofTwoThatPutOutOneNameTheEarlierServes() {
        PipelineGraph graph = graph(stage(action("First", 1, "", "A")), stage(action("Reader", 1, "A", "")),
                stage(action("Second", 1, "", "A")));

        assertThat(graph.wires()).extracting(Wire::from).containsExactly(box(graph, "First").path());
    }

    @Test
    void arrowKeysWalkToTheNearestAction() {
        ActionBox definitions = box(QA, "Definitions");

        assertThat(QA.neighbour(definitions, Direction.UP)).contains(box(QA, "Image"));
        assertThat(QA.neighbour(definitions, Direction.DOWN)).isEmpty();
        assertThat(QA.neighbour(definitions, Direction.LEFT)).isEmpty();
        assertThat(QA.neighbour(definitions, Direction.RIGHT)).contains(box(QA, "Contract"));
        assertThat(QA.neighbour(box(QA, "Contract"), Direction.RIGHT)).contains(box(QA, "QaLead"));
        assertThat(QA.neighbour(box(QA, "DeployBatch"), Direction.LEFT)).contains(box(QA, "QaLead"));
    }

    @Test
    void arrowKeysPassAStageWithoutActions() {
        PipelineGraph graph = graph(stage(action("A", 1, "", "")), stage(), stage(action("B", 1, "", "")));

        assertThat(graph.stages().get(1).caption()).isEqualTo("no actions");
        assertThat(graph.neighbour(box(graph, "A"), Direction.RIGHT)).contains(box(graph, "B"));
    }

    @Test
    void aPointerIntoAnActionLeadsToIt() {
        JsonPointer inside = box(QA, "DeployQA").path().then("configuration").then("FileName");

        assertThat(QA.actionAt(inside)).contains(box(QA, "DeployQA"));
        assertThat(QA.actionAt(JsonPointer.ROOT.then("pipeline").then("stages").then(30))).isEmpty();
    }

    @Test
    void aPipelineWithoutStagesIsAnEmptyDrawing() {
        PipelineGraph graph = graph();

        assertThat(graph.stages()).isEmpty();
        assertThat(graph.actions()).isEmpty();
    }

    @Test
    void thirtyParallelActionsAreOneColumn() {
        PipelineGraph graph = graph(stage(action("Source", 1, "", "A")),
                stage(IntStream.range(0, 30).mapToObj(i -> action("Deploy" + i, 1, "A", "")).toArray(String[]::new)));

        assertThat(graph.wires()).hasSize(30).extracting(Wire::course).containsOnly(Course.FAN);
        assertThat(graph.wires()).extracting(wire -> wire.points().get(1)).as("they share one line")
                .containsOnly(new Point(208, 96));
        assertThat(box(graph, "Deploy29").box().bottom()).isEqualTo(24 + 32 + 30 * 64)
                .isLessThan(graph.stages().get(1).box().bottom());
    }

    @Test
    void anActionInAnotherRegionOrAccountSaysSoOnALineOfItsOwn() {
        String here = "{\"name\": \"Here\", \"region\": \"eu-west-1\", \"actionTypeId\": {\"category\": \"Source\"}}";
        String there = "{\"name\": \"There\", \"region\": \"us-west-2\", \"roleArn\": \"arn:aws:iam::333333333333:role/r\"}";
        PipelineGraph graph = PipelineGraph.of(PipelineReader.read("""
                {"roleArn": "arn:aws:iam::222222222222:role/r", "stages": [%s, %s]}"""
                .formatted(stage(here), stage(there))).pipeline().orElseThrow());

        assertThat(box(graph, "Here").elsewhere()).isEmpty();
        assertThat(box(graph, "There").elsewhere()).isEqualTo("us-west-2 · 333333333333");
        assertThat(box(graph, "There").box().height()).isEqualTo(64);
    }

    static ActionBox box(PipelineGraph graph, String name) {
        return graph.actions().stream().filter(box -> box.action().label().equals(name)).findFirst().orElseThrow();
    }

    private static Wire wire(PipelineGraph graph, String from, String to) {
        return graph.wires().stream().filter(wire -> wire.from().equals(box(graph, from).path())
                && wire.to().equals(box(graph, to).path())).findFirst().orElseThrow();
    }
}
