package app.waybill.ui.control;

import java.util.List;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The marks at the right edge of a text: where in the whole of it findings are, also outside of what is seen.
final class CodeTicks extends Pane {
    private static final double WIDTH = 8;
    private static final double HEIGHT = 3;

    private List<CodeLine> lines = List.of();
    private double lineHeight;

    CodeTicks() {
        getStyleClass().add("code-ticks");
        setMouseTransparent(true);
    }

    /// Marks the findings of other lines; `height` is that of a line in px.
    void show(List<CodeLine> all, double height) {
        lines = all;
        lineHeight = height;
        getChildren().setAll(all.stream().flatMap(line -> line.worst().stream()).map(finding -> {
            Region tick = new Region();
            tick.getStyleClass().add("code-tick");
            SeverityLook.of(finding.severity()).tone().on(tick);
            return tick;
        }).toList());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double room = Math.min(getHeight(), lines.size() * lineHeight);
        int tick = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).findings().isEmpty()) {
                double y = (i + 0.5) / lines.size() * room - HEIGHT / 2;
                getChildren().get(tick++).resizeRelocate(getWidth() - WIDTH, Math.rint(y), WIDTH, HEIGHT);
            }
        }
    }
}
