package app.waybill.ui;

import java.util.function.BooleanSupplier;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import app.waybill.ui.control.Command;

/// Undo and redo by keys where the scene's own keys do not reach: in a text field, which undoes what was typed in it first
/// and then swallows the keys, and by the other usual key for redo.
record UndoKeys(Command undo, Command redo, BooleanSupplier awake) {
    private static final KeyCombination OTHER_REDO = KeyCombination.valueOf("Shortcut+Y");

    /// Does what the key says, unless the field that has the keyboard can do it by itself.
    void pressed(KeyEvent event) {
        boolean isUndo = undo.key() != null && undo.key().match(event);
        boolean isRedo = OTHER_REDO.match(event) || (redo.key() != null && redo.key().match(event));
        boolean ownWay = event.getTarget() instanceof TextInputControl field
                && (isUndo ? field.isUndoable() : field.isRedoable());
        Command act = isUndo ? undo : redo;
        if ((isUndo || isRedo) && !ownWay && act.enabled().get() && awake.getAsBoolean()) {
            act.runIfEnabled();
            event.consume();
        }
    }
}
