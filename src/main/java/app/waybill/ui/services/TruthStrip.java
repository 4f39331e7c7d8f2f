package app.waybill.ui.services;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import app.waybill.ui.control.Icons;
import app.waybill.ui.control.LazyTooltip;
import app.waybill.ui.control.TagLabel;
import app.waybill.ui.fx.Tone;

/// Where the image of a container is stuck on its way: newest, mapped, published, running, and between neighbours whether
/// they are the same. Gone where there is no container to tell of.
public final class TruthStrip extends HBox {
    private List<TruthStep> shown = List.of();

    /// An empty strip, for FXML.
    public TruthStrip() {
        getStyleClass().addAll("card", "truth-strip");
        show(List.of());
    }

    void show(List<TruthStep> steps) {
        setVisible(!steps.isEmpty());
        setManaged(!steps.isEmpty());
        if (steps.equals(shown)) {
            return;
        }
        shown = steps;
        List<Node> parts = new ArrayList<>();
        for (TruthStep step : steps) {
            if (!parts.isEmpty()) {
                parts.add(link(step));
            }
            parts.add(cell(step));
        }
        getChildren().setAll(parts);
    }

    private static Node cell(TruthStep step) {
        Label title = new Label(step.title(), Icons.of(step.icon()));
        title.getStyleClass().addAll("secondary", "muted");
        Node image = image(step);
        Label caption = new Label(step.caption());
        caption.getStyleClass().addAll("caption", "muted");
        VBox cell = new VBox(title, image, caption);
        cell.getStyleClass().add("truth-cell");
        HBox.setHgrow(cell, Priority.ALWAYS);
        String words = Objects.toString(step.tag(), "") + " " + Objects.toString(step.digest(), "nothing known");
        cell.setAccessibleText(step.title() + ": " + words.strip() + " " + step.caption());
        if (!step.details().isEmpty()) {
            LazyTooltip.on(cell, step.details() + "\n" + step.caption());
        }
        return cell;
    }

    /// Tag and digest; where there is room for one alone, the tag.
    private static Node image(TruthStep step) {
        HBox image = new HBox();
        image.getStyleClass().add("truth-image");
        Label digest = new Label(step.digest() == null ? step.tag() == null ? "–" : "" : step.digest().shortened());
        digest.getStyleClass().addAll("mono", "muted");
        digest.setMinWidth(0);
        if (step.tag() != null) {
            TagLabel tag = TagLabel.fixed(step.tag());
            tag.setMinWidth(0);
            image.getChildren().add(tag);
            image.widthProperty().subscribe(width -> {
                boolean roomy = tag.prefWidth(-1) + 6 + digest.prefWidth(-1) <= width.doubleValue();
                digest.setVisible(roomy);
                digest.setManaged(roomy);
            });
        }
        image.getChildren().add(digest);
        return image;
    }

    private static Node link(TruthStep step) {
        Boolean same = step.sameOrNull();
        Label link = new Label(same == null ? "?" : same ? "=" : "≠");
        link.getStyleClass().addAll("truth-link", "toned");
        (same == null ? Tone.NEUTRAL : same ? Tone.SUCCESS : Tone.WARNING).on(link);
        link.setAccessibleText(same == null ? "not known whether the same" : same ? "the same" : "another image");
        link.setMinWidth(USE_PREF_SIZE);
        return link;
    }
}
