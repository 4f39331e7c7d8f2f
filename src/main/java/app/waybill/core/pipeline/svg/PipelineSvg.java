package app.waybill.core.pipeline.svg;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.graph.PipelineGraph;
import app.waybill.core.pipeline.graph.StageBox;

/// Writes a pipeline's drawing as SVG: one file that needs no other, light or dark as its reader prefers, with the findings
/// as counted pills. Secrets are masked; what is cut off stands whole in the part's title.
public final class PipelineSvg {
    /// The height of the heading above the drawing.
    private static final int HEADING = 48;

    private PipelineSvg() {
    }

    /// The drawing of a pipeline of that name. The text ends with a line feed and is the same for the same pipeline.
    public static String of(String name, PipelineGraph graph, List<Finding> findings) {
        int width = Math.max(graph.width(), 480);
        int height = graph.height() + HEADING;
        String title = SvgText.escaped(name);
        StringBuilder svg = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d" role="img">
                <title>Pipeline %3$s</title>
                <style>%4$s</style>
                <rect class="page" width="%1$d" height="%2$d"/>
                <text class="head" x="16" y="32">%5$s</text>
                <text class="caption" text-anchor="end" x="%6$d" y="32">%7$s</text>
                <g transform="translate(0 %8$d)">
                """.formatted(width, height, title, SvgStyle.SHEET, SvgText.fitted(name, width - 260.0, 11),
                width - 16, counts(findings), HEADING));
        graph.stages().forEach(stage -> svg.append(stage(stage)));
        svg.append(SvgWires.of(graph));
        graph.actions().forEach(box -> svg.append(new SvgAction(box, findings).text()));
        return svg.append("</g>\n</svg>\n").toString().replace("\r\n", "\n");
    }

    private static String counts(List<Finding> findings) {
        if (findings.isEmpty()) {
            return "no findings";
        }
        return Arrays.stream(Severity.values()).map(severity -> {
            long count = findings.stream().filter(finding -> finding.severity() == severity).count();
            String plural = count == 1 || severity == Severity.INFO ? "" : "s";
            return count == 0 ? "" : count + " " + severity.word() + plural;
        }).filter(words -> !words.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String stage(StageBox stage) {
        int x = stage.box().x();
        int y = stage.box().y();
        double caption = 6.0 * stage.caption().length();
        return """
                <g><title>Stage %1$d: %2$s</title>
                <rect class="stage" rx="8" x="%3$d" y="%4$d" width="%5$d" height="%6$d"/>
                <path class="line" d="M%3$d %7$dh%5$d"/>
                <text class="name" x="%8$d" y="%9$d">%1$d  %10$s</text>
                <text class="caption" text-anchor="end" x="%11$d" y="%9$d">%12$s</text></g>
                """.formatted(stage.stage().number(), SvgText.escaped(stage.stage().label()), x, y, stage.box().width(),
                stage.box().height(), y + 32, x + 12, y + 21,
                SvgText.fitted(stage.stage().label(), stage.box().width() - 48 - caption, 7.5),
                stage.box().right() - 12,
                stage.caption());
    }
}
