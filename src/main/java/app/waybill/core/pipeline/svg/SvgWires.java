package app.waybill.core.pipeline.svg;

import java.util.Objects;
import java.util.stream.Collectors;

import app.waybill.core.pipeline.graph.Course;
import app.waybill.core.pipeline.graph.LooseEnd;
import app.waybill.core.pipeline.graph.PipelineGraph;
import app.waybill.core.pipeline.graph.Point;
import app.waybill.core.pipeline.graph.StageBox;
import app.waybill.core.pipeline.graph.Wire;

/// Writes all lines of a drawing: the order of the stages, the artifacts, and what leads nowhere.
final class SvgWires {
    private static final int LABEL = 160;

    private SvgWires() {
    }

    static String of(PipelineGraph graph) {
        StringBuilder svg = new StringBuilder();
        for (int i = 1; i < graph.stages().size(); i++) {
            svg.append(order(graph.stages().get(i - 1), graph.stages().get(i)));
        }
        graph.wires().forEach(wire -> svg.append(wire(wire)));
        graph.looseEnds().forEach(end -> svg.append(looseEnd(end)));
        // Names stand above all lines, and each once, though wires of one artifact share theirs.
        svg.append(graph.wires().stream().filter(wire -> wire.label() != null).map(SvgWires::name).distinct()
                .collect(Collectors.joining()));
        return svg.toString();
    }

    private static String order(StageBox from, StageBox to) {
        int y = to.box().y() + 16;
        return "<path class=\"wire\" d=\"M%d %dH%d\"/>%n".formatted(from.box().right(), y, to.box().x() - 6)
                + arrow(new Point(to.box().x(), y));
    }

    private static String wire(Wire wire) {
        return "<g><title>%s</title><path class=\"wire%s\" d=\"%s\"/>%n".formatted(SvgText.escaped(wire.artifact()),
                wire.course() == Course.BACKWARD ? " broken" : "", way(wire)) + arrow(wire.points().getLast())
                + "</g>\n";
    }

    private static String way(Wire wire) {
        Point from = wire.points().getFirst();
        Point to = wire.points().getLast();
        if (wire.course() == Course.CURVE) {
            int middle = (from.x() + to.x()) / 2;
            return "M%d %dC%d %d %d %d %d %d".formatted(from.x(), from.y(), middle, from.y(), middle, to.y(),
                    to.x() - 6, to.y());
        }
        return wire.points().stream().map(point -> point.x() + " " + point.y())
                .collect(Collectors.joining("L", "M", ""));
    }

    private static String name(Wire wire) {
        Point label = Objects.requireNonNull(wire.label());
        int width = Math.min(LABEL, 12 + 6 * wire.artifact().length());
        return """
                <rect class="under" x="%d" y="%d" width="%d" height="16"/>
                <text class="caption" text-anchor="middle" x="%d" y="%d">%s</text>
                """.formatted(label.x() - width / 2, label.y() - 8, width, label.x(), label.y() + 4,
                SvgText.fitted(wire.artifact(), LABEL, 6));
    }

    private static String looseEnd(LooseEnd end) {
        boolean output = end.side() == LooseEnd.Side.UNREAD_OUTPUT;
        Point tip = output ? end.end() : end.start();
        String words = (output ? "Nobody reads " : "Nobody puts out ") + String.join(", ", end.artifacts());
        String look = output ? "unread" : "broken";
        return """
                <g><title>%s</title><path class="wire %s" d="M%d %dH%d"/>
                <path class="wire %s" style="stroke-dasharray:none" d="M%d %dl8 8m0 -8l-8 8"/></g>
                """.formatted(SvgText.escaped(words), look, end.start().x(), end.start().y(), end.end().x(), look,
                tip.x() - 4, tip.y() - 4);
    }

    private static String arrow(Point tip) {
        return "<path class=\"tip\" d=\"M%d %dl-8 -4v8z\"/>%n".formatted(tip.x(), tip.y());
    }
}
