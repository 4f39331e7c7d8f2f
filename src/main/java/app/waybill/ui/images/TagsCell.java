package app.waybill.ui.images;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import app.waybill.core.image.Image;
import app.waybill.ui.control.RowCell;
import app.waybill.ui.control.TagLabel;

/// The tags of an image in their boxes, those that can move last and dashed. Where there are many, the first stand for
/// all and the tooltip has the rest; where there is little room, all but the first are cut. The boxes are made once for
/// each cell: new ones would have to be styled at every keystroke.
final class TagsCell extends RowCell<ImageRow> {
    private static final int SHOWN = 3;
    private static final PseudoClass UNTAGGED = PseudoClass.getPseudoClass("untagged");

    private final BiPredicate<Image, String> moves;
    private final HBox boxes = new HBox();
    private final List<TagLabel> fixed = Stream.generate(() -> TagLabel.fixed("")).limit(SHOWN).toList();
    private final List<TagLabel> movable = Stream.generate(() -> TagLabel.movable("")).limit(SHOWN).toList();
    private final Label more = new Label();

    /// `moves` tells whether a tag of an image can move to another one.
    TagsCell(BiPredicate<Image, String> moves) {
        this.moves = moves;
        boxes.getStyleClass().add("tags");
        more.getStyleClass().addAll("secondary", "muted");
        more.setMinWidth(USE_PREF_SIZE);
        Stream.of(fixed, movable).flatMap(all -> all.stream().skip(1)).forEach(box -> box.setMinWidth(0));
    }

    @Override
    protected void show(ImageRow row) {
        Image image = row.image();
        pseudoClassStateChanged(UNTAGGED, image.tags().isEmpty());
        if (image.tags().isEmpty()) {
            setGraphic(null);
            setText(row.isImage() ? "untagged" : row.kind().label());
            setAccessibleText(getText());
            explain("");
            return;
        }
        setText(null);
        setGraphic(boxes);
        List<Label> labels = labels(image);
        if (!labels.equals(boxes.getChildren())) {
            boxes.getChildren().setAll(labels);
        }
        setAccessibleText("tags " + String.join(", ", image.tags()));
        explain(image.tags().size() > 1 ? String.join("\n", image.tags()) : "");
    }

    private List<Label> labels(Image image) {
        List<String> tags = image.tags().stream()
                .sorted(Comparator.comparing((String tag) -> moves.test(image, tag))).toList();
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < Math.min(SHOWN, tags.size()); i++) {
            String tag = tags.get(i);
            TagLabel box = (moves.test(image, tag) ? movable : fixed).get(i);
            box.show(tag);
            labels.add(box);
        }
        if (tags.size() > SHOWN) {
            more.setText("+" + (tags.size() - SHOWN));
            labels.add(more);
        }
        return labels;
    }
}
