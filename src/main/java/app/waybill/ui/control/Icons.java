package app.waybill.ui.control;

import org.kordamp.ikonli.javafx.FontIcon;

/// Makes icons of the one icon set. Their size and colour come from where they stand.
public final class Icons {
    private Icons() {
    }

    /// The icon of a Feather name such as `fth-box`. Screen readers pass it over: words say the same.
    public static FontIcon of(String name) {
        FontIcon icon = new FontIcon(name);
        icon.setFocusTraversable(false);
        return icon;
    }
}
