package app.waybill.core.pipeline.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.PipelineReader;
import app.waybill.core.pipeline.diff.Counterparts;

class ComparedGraphTest {
    @Test
    void stagesThatStandForEachOtherShareAColumnAndMissingOnesLeaveAGap() {
        ComparedGraph graph = graph("Source:Code Build:Tag Deploy:Web", "Source:Code Approve:Lead Deploy:Web");

        assertThat(columns(graph.before())).containsExactly("Source 8", "Build 232", "Deploy 680");
        assertThat(columns(graph.after())).containsExactly("Source 8", "Approve 456", "Deploy 680");
        assertThat(graph.before().gaps()).extracting(Gap::words).containsExactly("not in the old version");
        assertThat(graph.after().gaps()).extracting(Gap::words).containsExactly("removed");
        assertThat(graph.before().gaps().getFirst().box().x()).isEqualTo(456);
        assertThat(graph.after().gaps().getFirst().box().x()).isEqualTo(232);
    }

    @Test
    void aStageThatChangedPlacesLeavesAGapThatSaysSo() {
        ComparedGraph graph = graph("Source:Code Test:Smoke Scan:Cve Deploy:Web",
                "Source:Code Deploy:Web Test:Smoke Scan:Cve");

        assertThat(columns(graph.before())).containsExactly("Source 8", "Test 456", "Scan 680", "Deploy 904");
        assertThat(columns(graph.after())).containsExactly("Source 8", "Deploy 232", "Test 456", "Scan 680");
        assertThat(graph.before().gaps()).extracting(Gap::words).containsExactly("moved");
        assertThat(graph.after().gaps()).extracting(Gap::words).containsExactly("moved");
    }

    @Test
    void actionsThatStandForEachOtherShareARow() {
        ComparedGraph graph = graph("Deploy:Web,Old,Batch", "Deploy:Web,Batch,New");

        assertThat(rows(graph.before())).containsExactly("Web 0", "Old 1", "Batch 2");
        assertThat(rows(graph.after())).containsExactly("Web 0", "Batch 2", "New 3");
        assertThat(graph.before().graph().height()).isEqualTo(graph.after().graph().height());
    }

    @Test
    void arrowKeysPassARowThatIsEmpty() {
        PipelineGraph after = graph("Deploy:Web,Old,Batch", "Deploy:Web,Batch").after().graph();

        assertThat(after.neighbour(after.actions().getFirst(), Direction.DOWN)).contains(after.actions().getLast());
    }

    @Test
    void laterRunOrdersStandLower() {
        ComparedGraph graph = ComparedGraph.of(Counterparts.of(
                pipeline(
                        "{\"name\": \"T\", \"actions\": [{\"name\": \"Late\", \"runOrder\": 2}, {\"name\": \"Early\"}]}"),
                pipeline("{\"name\": \"T\", \"actions\": [{\"name\": \"Late\"}, {\"name\": \"Early\"}]}")));

        assertThat(rows(graph.before())).containsExactly("Early 0", "Late 1");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 20})
    void noBoxIsLostOrLiesUponAnotherAndPartnersOfOneOrderShareTheirColumn(int seed) {
        Random random = new Random(seed);
        List<String> stages = IntStream.range(0, 20).mapToObj(i -> "S" + i + ":" + actions(random)).toList();
        List<String> others = new ArrayList<>(stages);
        others.subList(0, 3).clear();
        Collections.swap(others, 2, 9);
        others.add(5, "New:X");
        ComparedGraph graph = graph(String.join(" ", stages), String.join(" ", others));

        for (ComparedGraph.Half half : List.of(graph.before(), graph.after())) {
            List<Box> boxes = half.graph().actions().stream().map(ActionBox::box).toList();
            assertThat(boxes).doesNotHaveDuplicates();
            List<Box> columns = new ArrayList<>(half.graph().stages().stream().map(StageBox::box).toList());
            columns.addAll(half.gaps().stream().map(Gap::box).toList());
            assertThat(columns).extracting(Box::x).doesNotHaveDuplicates()
                    .hasSize(columns(graph.before()).size() + graph.before().gaps().size())
                    .allMatch(x -> x + 184 <= half.graph().width());
            assertThat(half.graph().stages()).extracting(stage -> stage.box().x()).isSorted();
        }
        assertThat(graph.before().graph().actions()).hasSize((int) String.join(",", stages).chars()
                .filter(c -> c == 'A').count());
        assertThat(columns(graph.after())).as("those that kept their order").containsAll(
                columns(graph.before()).stream().filter(name -> name.matches("S(4|[6-9]|1[0134-9]) .*")).toList());
    }

    private static String actions(Random random) {
        return IntStream.rangeClosed(0, random.nextInt(30)).mapToObj(i -> "A" + i).collect(Collectors.joining(","));
    }

    private static List<String> columns(ComparedGraph.Half half) {
        return half.graph().stages().stream().map(stage -> stage.stage().label() + " " + stage.box().x()).toList();
    }

    private static List<String> rows(ComparedGraph.Half half) {
        return half.graph().actions().stream().map(box -> box.action().label() + " " + box.row()).toList();
    }

    private static ComparedGraph graph(String before, String after) {
        return ComparedGraph.of(Counterparts.of(named(before), named(after)));
    }

    private static Pipeline named(String stages) {
        return pipeline(Arrays.stream(stages.split(" ")).map(stage -> stage.split(":"))
                .map(parts -> "{\"name\": \"%s\", \"actions\": [%s]}".formatted(parts[0],
                        Arrays.stream(parts[1].split(",")).map(action -> ("{\"name\": \"%s\", \"actionTypeId\":"
                                + " {\"provider\": \"%s\"}}").formatted(action, parts[0]))
                                .collect(Collectors.joining(", "))))
                .collect(Collectors.joining(", ")));
    }

    private static Pipeline pipeline(String stages) {
        return PipelineReader.read("{\"pipeline\": {\"stages\": [" + stages + "]}}").pipeline().orElseThrow();
    }
}
