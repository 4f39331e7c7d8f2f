package app.waybill.ui.images;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import app.waybill.core.image.Image;
import app.waybill.ui.control.TagLabel;

/// The tags of an image in their boxes, those that can move last and dashed. Where there are many, the first stand for
/// all and the tooltip has the rest.
final class TagsCell extends RowCell<ImageRow> {
    private static final int SHOWN = 3;
    private static final PseudoClass UNTAGGED = PseudoClass.getPseudoClass("untagged");

    private final BiPredicate<Image, String> moves;
    private final HBox boxes = new HBox();

    /// `moves` tells whether a tag of an image can move to another one.
    TagsCell(BiPredicate<Image, String> moves) {
        this.moves = moves;
        boxes.getStyleClass().add("tags");
    }

    @Override
    protected void show(ImageRow row) {
        Image image = row.image();
        pseudoClassStateChanged(UNTAGGED, image.tags().isEmpty());
        if (image.tags().isEmpty()) {
            setGraphic(null);
            setText(row.isImage() ? "untagged" : row.kind().label());
            explain("");
            return;
        }
        setText(null);
        setGraphic(boxes);
        boxes.getChildren().setAll(labels(image));
        setAccessibleText("tags " + String.join(", ", image.tags()));
        explain(image.tags().size() > 1 ? String.join("\n", image.tags()) : "");
    }

    private List<Label> labels(Image image) {
        List<String> tags = image.tags().stream()
                .sorted(Comparator.comparing((String tag) -> moves.test(image, tag))).toList();
        List<Label> labels = new ArrayList<>();
        tags.stream().limit(SHOWN).map(tag -> moves.test(image, tag) ? TagLabel.movable(tag) : TagLabel.fixed(tag))
                .forEach(labels::add);
        if (tags.size() > SHOWN) {
            Label more = new Label("+" + (tags.size() - SHOWN));
            more.getStyleClass().addAll("secondary", "muted");
            labels.add(more);
        }
        return labels;
    }
}
