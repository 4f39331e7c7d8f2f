package app.waybill.ui.pipelines;

import javafx.scene.layout.Region;

import app.waybill.core.pipeline.graph.StageBox;

/// A stage in the drawing: the box around its actions, with its number, name and caption above them.
final class StageNode extends Region {
    private static final int HEADER = 32;
    private static final int PAD = 12;
    private static final int GAP = 8;

    private final CutText number;
    private final CutText name;
    private final CutText caption;

    StageNode(StageBox stage) {
        number = new CutText(String.valueOf(stage.stage().number()), "drawn-name", "drawn-muted");
        name = new CutText(stage.stage().label(), "drawn-name");
        caption = new CutText(stage.caption(), "drawn-caption");
        getStyleClass().add("stage-box");
        getChildren().addAll(number, name, caption);
        setPrefSize(stage.box().width(), stage.box().height());
        relocate(stage.box().x(), stage.box().y());
    }

    @Override
    protected void layoutChildren() {
        double left = PAD + number.width() + GAP;
        double right = getWidth() - PAD - caption.width();
        name.fit(right - GAP - left);
        place(number, PAD);
        place(name, left);
        place(caption, right);
    }

    private static void place(CutText text, double x) {
        text.relocate(x, Math.floor((HEADER - text.height()) / 2));
    }
}
