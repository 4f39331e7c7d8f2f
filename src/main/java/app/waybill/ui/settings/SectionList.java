package app.waybill.ui.settings;

import java.util.EnumMap;
import java.util.Map;

import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;

import app.waybill.ui.control.Icons;

/// The list at the left: a click jumps to the part of the page, and the part that is looked at is marked.
final class SectionList {
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
    /// How far beneath the upper edge a part may begin and be the one that is looked at.
    private static final double NEAR = 64;

    private final ScrollPane scroll;
    private final Map<Section, Node> parts = new EnumMap<>(Section.class);
    private final Map<Section, Button> doors = new EnumMap<>(Section.class);

    SectionList(Pane list, ScrollPane scroll, Map<Section, Node> parts) {
        this.scroll = scroll;
        this.parts.putAll(parts);
        for (Section section : Section.values()) {
            Button door = door(section);
            doors.put(section, door);
            list.getChildren().add(door);
        }
        mark(Section.PROFILES);
        scroll.vvalueProperty().subscribe(_ -> mark(looked()));
    }

    private Button door(Section section) {
        Label word = new Label(section.title(), Icons.of(section.icon()));
        word.getStyleClass().add("word");
        Button door = new Button("", word);
        door.getStyleClass().setAll("button", "place");
        door.setMaxWidth(Double.MAX_VALUE);
        door.setAccessibleText(section.title());
        door.setOnAction(_ -> jumpTo(section));
        return door;
    }

    /// Brings a part to the upper edge, or as far up as the page goes. A page that was just shown is laid out first.
    void jumpTo(Section section) {
        Platform.runLater(() -> {
            double hidden = hiddenHeight();
            scroll.setVvalue(hidden <= 0 ? 0 : Math.min(1, top(section) / hidden));
            mark(section);
        });
    }

    private double hiddenHeight() {
        return scroll.getContent().getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
    }

    private double top(Section section) {
        return parts.getOrDefault(section, scroll.getContent()).getBoundsInParent().getMinY();
    }

    private Section looked() {
        if (hiddenHeight() <= 0) {
            return Section.PROFILES;
        }
        if (scroll.getVvalue() >= scroll.getVmax()) {
            return Section.ABOUT;
        }
        double edge = scroll.getVvalue() * hiddenHeight() + NEAR;
        Section looked = Section.PROFILES;
        for (Section section : Section.values()) {
            if (top(section) <= edge) {
                looked = section;
            }
        }
        return looked;
    }

    private void mark(Section shown) {
        doors.forEach((section, door) -> door.pseudoClassStateChanged(SHOWN, section == shown));
    }
}
