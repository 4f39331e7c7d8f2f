package app.waybill.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Control;

/// What a control is called, told once: its tooltip, what a screen reader says, and the help that it adds.
public record ControlName(String text, String help) {
    /// A name that needs no further words.
    public static ControlName of(String text) {
        return new ControlName(text, "");
    }

    /// Gives the name to a node; a control also shows it as its tooltip.
    public void on(Node node) {
        node.setAccessibleText(text);
        if (node instanceof Control) {
            LazyTooltip.on(node, help.isEmpty() ? text : text + "\n" + help);
        }
        node.setAccessibleHelp(help);
    }
}
