package app.waybill.ui.session;

/// The places of the window: those of the sidebar, in its order, and what belongs to one of them.
public enum Place {
    IMAGES("Images", "fth-box", "Shortcut+1"),
    SERVICES("Services", "fth-layers", "Shortcut+2"),
    PIPELINES("Pipelines", "fth-git-branch", "Shortcut+3"),
    WATCH("Watch", "fth-eye", "Shortcut+5"),
    ACTIVITY("Activity", "fth-activity", "Shortcut+4"),
    SETTINGS("Settings", "fth-sliders", "Shortcut+Comma");

    private final String title;
    private final String icon;
    private final String key;

    Place(String title, String icon, String key) {
        this.title = title;
        this.icon = icon;
        this.key = key;
    }

    /// The place in the sidebar that it belongs to: what is watched are services.
    public Place entry() {
        return this == WATCH ? SERVICES : this;
    }

    /// The word in the sidebar.
    public String title() {
        return title;
    }

    /// The Feather icon beside it.
    public String icon() {
        return icon;
    }

    /// The key that leads there, as key combinations are written: `Shortcut+1`.
    public String key() {
        return key;
    }
}
