package app.waybill.ui;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;

import app.waybill.ui.control.SheetHost;

/// The controls of a scene that an operator can work with, as a keyboard and a screen reader find them.
record Controls(Scene scene) {
    /// Those that a screen reader cannot name.
    List<String> nameless() {
        return interactive().filter(control -> name(control).isBlank()).map(Controls::describe).toList();
    }

    /// Those that Tab does not lead to. What stands in the cells of a list is reached through the list, a choice of a few
    /// by one of its buttons, and the parts of a field by the field.
    List<String> unreached() {
        Set<Node> reached = byTab();
        return interactive().filter(control -> !reached.contains(control) && !isPart(control)
                && !isChoice(control, reached)).map(Controls::describe).toList();
    }

    private Stream<Node> interactive() {
        return all(scene.getRoot()).filter(Controls::isInteractive).filter(control -> !control.isDisabled());
    }

    /// What lies beneath a sheet cannot be worked with.
    private static Stream<Node> all(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        if (node instanceof SheetHost sheets && sheets.isOpen()) {
            return all(sheets.getChildren().getLast());
        }
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(Controls::all))
                : Stream.of(node);
    }

    private static boolean isInteractive(Node node) {
        return node instanceof ButtonBase || node instanceof TextInputControl || node instanceof ComboBoxBase
                || node instanceof ChoiceBox || node instanceof ListView || node instanceof TableView;
    }

    private static boolean isPart(Node node) {
        return Stream.iterate(node.getParent(), parent -> parent != null, Node::getParent)
                .anyMatch(parent -> parent instanceof IndexedCell || parent instanceof TextInputControl
                        || parent instanceof ComboBoxBase);
    }

    private static boolean isChoice(Node node, Set<Node> reached) {
        return node instanceof ToggleButton toggle && toggle.getToggleGroup() != null
                && toggle.getToggleGroup().getToggles().stream().anyMatch(reached::contains);
    }

    /// Goes once around with Tab; beneath a sheet it leads nowhere.
    private Set<Node> byTab() {
        Set<Node> reached = new LinkedHashSet<>();
        scene.getRoot().requestFocusTraversal(TraversalDirection.NEXT);
        Node owner = scene.getFocusOwner();
        while (owner != null && reached.add(owner)) {
            owner.requestFocusTraversal(TraversalDirection.NEXT);
            owner = scene.getFocusOwner();
        }
        return new HashSet<>(reached);
    }

    private String name(Node node) {
        if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
            return node.getAccessibleText();
        }
        String words = node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
        return words.isBlank() ? labelOf(node) : words;
    }

    private String labelOf(Node node) {
        return all(scene.getRoot()).filter(other -> other instanceof Label label && node.equals(label.getLabelFor()))
                .map(label -> ((Label) label).getText()).findFirst().orElse("");
    }

    private static String describe(Node node) {
        String words = node instanceof Labeled labeled ? " '" + labeled.getText() + "'" : "";
        return node.getClass().getSimpleName() + words + " #" + node.getId() + " " + node.getStyleClass() + " in "
                + (node.getParent() == null ? "" : node.getParent().getStyleClass());
    }
}
