package app.waybill.core.pipeline.graph;

import static app.waybill.core.pipeline.graph.GraphTexts.action;
import static app.waybill.core.pipeline.graph.GraphTexts.graph;
import static app.waybill.core.pipeline.graph.GraphTexts.stage;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Draws random pipelines, twenty stages and thirty parallel actions among them, and looks for what would be unclear.
class ClearDrawingTest {
    private record Line(Point a, Point b, Wire wire) {
        boolean isIn(Box box) {
            return Math.max(a.x(), b.x()) > box.x() && Math.min(a.x(), b.x()) < box.right()
                    && Math.max(a.y(), b.y()) > box.y() && Math.min(a.y(), b.y()) < box.bottom();
        }

        boolean liesOn(Line other) {
            boolean upright = a.x() == b.x();
            return upright == (other.a.x() == other.b.x()) && (upright
                    ? a.x() == other.a.x() && overlap(a.y(), b.y(), other.a.y(), other.b.y())
                    : a.y() == other.a.y() && overlap(a.x(), b.x(), other.a.x(), other.b.x()));
        }

        private static boolean overlap(int a, int b, int c, int d) {
            return Math.min(Math.max(a, b), Math.max(c, d)) > Math.max(Math.min(a, b), Math.min(c, d));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 8, 20})
    void noBoxLiesUponAnotherAndAllAreInside(int stages) {
        PipelineGraph graph = random(stages, 30, stages);
        List<Box> boxes = graph.actions().stream().map(ActionBox::box).toList();
        for (Box box : boxes) {
            assertThat(boxes).doesNotHaveDuplicates().filteredOn(other -> !other.equals(box))
                    .noneMatch(other -> intersect(box, other));
            assertThat(graph.stages()).filteredOn(stage -> contains(stage.box(), box)).hasSize(1);
            assertThat(contains(new Box(0, 0, graph.width(), graph.height()), box)).isTrue();
            assertThat(List.of(box.x(), box.y(), box.width(), box.height())).allMatch(measure -> measure % 8 == 0);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 8, 20})
    void noWireOfTheChannelCrossesAnActionOrLiesUponAnotherArtifacts(int stages) {
        PipelineGraph graph = random(stages, 6, stages);
        List<Line> lines = lines(graph);

        assertThat(lines).isNotEmpty();
        for (Line line : lines) {
            assertThat(graph.actions()).noneMatch(box -> line.isIn(box.box()));
            assertThat(lines).filteredOn(other -> !sameFlow(line, other)).filteredOn(line::liesOn)
                    .allMatch(other -> isAtAnAction(line) && isAtAnAction(other));
            assertThat(
                    contains(new Box(0, 0, graph.width(), graph.height()), new Box(Math.min(line.a().x(), line.b().x()),
                            Math.min(line.a().y(), line.b().y()), 1, 1)))
                    .isTrue();
        }
    }

    /// Wires of several artifacts may share the last stretch into an action, or the first one out of it.
    private static boolean isAtAnAction(Line line) {
        List<Point> points = line.wire().points();
        return line.a().equals(points.getFirst()) || line.b().equals(points.getLast());
    }

    private static boolean sameFlow(Line line, Line other) {
        return line.wire().artifact().equals(other.wire().artifact()) && line.wire().from().equals(other.wire().from());
    }

    private static List<Line> lines(PipelineGraph graph) {
        List<Line> lines = new ArrayList<>();
        for (Wire wire : graph.wires()) {
            for (int i = 1; wire.course() != Course.CURVE && i < wire.points().size(); i++) {
                lines.add(new Line(wire.points().get(i - 1), wire.points().get(i), wire));
            }
        }
        return lines;
    }

    private static PipelineGraph random(int stages, int actions, int seed) {
        Random random = new Random(seed);
        List<String> outputs = new ArrayList<>();
        return graph(IntStream.range(0, stages).mapToObj(s -> stage(IntStream.range(0, 1 + random.nextInt(actions))
                .mapToObj(a -> {
                    String input = outputs.isEmpty() ? "" : outputs.get(random.nextInt(outputs.size()));
                    String output = "Artifact" + outputs.size();
                    outputs.add(output);
                    return action("Action" + a, 1 + random.nextInt(3), random.nextInt(9) == 0 ? "Nobody" : input,
                            output);
                }).toArray(String[]::new))).toArray(String[]::new));
    }

    private static boolean intersect(Box a, Box b) {
        return a.x() < b.right() && b.x() < a.right() && a.y() < b.bottom() && b.y() < a.bottom();
    }

    private static boolean contains(Box outer, Box inner) {
        return outer.x() <= inner.x() && outer.y() <= inner.y() && outer.right() >= inner.right()
                && outer.bottom() >= inner.bottom();
    }
}
