package app.waybill.ui.control;

import javafx.scene.control.Label;

/// An image tag in its box. A dashed box is one that can move to another image.
public final class TagLabel extends Label {
    private TagLabel(String tag, String style, String help) {
        show(tag);
        getStyleClass().addAll("tag", style);
        setAccessibleHelp(help);
        setMinWidth(USE_PREF_SIZE);
    }

    /// Shows another tag of the same kind.
    public final void show(String tag) {
        setText(tag);
        setAccessibleText("tag " + tag);
    }

    /// A tag that stays where it is.
    public static TagLabel fixed(String tag) {
        return new TagLabel(tag, "tag-fixed", "stays with its image");
    }

    /// A tag that can move to another image.
    public static TagLabel movable(String tag) {
        return new TagLabel(tag, "tag-movable", "can move to another image");
    }
}
