package app.waybill.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;

/// What a control is called, told once: its tooltip, what a screen reader says, and the help that it adds.
public record ControlName(String text, String help) {
    /// A name that needs no further words.
    public static ControlName of(String text) {
        return new ControlName(text, "");
    }

    /// Gives the name to a node; a control also shows it as its tooltip.
    public void on(Node node) {
        node.setAccessibleText(text);
        node.setAccessibleHelp(help);
        if (node instanceof Control control) {
            String words = help.isEmpty() ? text : text + "\n" + help;
            // A tooltip is a window of its own, too dear to be made anew at every keystroke.
            if (control.getTooltip() == null) {
                control.setTooltip(new Tooltip(words));
            } else {
                control.getTooltip().setText(words);
            }
        }
    }
}
