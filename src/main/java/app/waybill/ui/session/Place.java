package app.waybill.ui.session;

/// The places of the sidebar, in its order.
public enum Place {
    IMAGES("Images", "fth-box"),
    SERVICES("Services", "fth-layers"),
    PIPELINES("Pipelines",
            "fth-git-branch"),
    ACTIVITY("Activity", "fth-activity"),
    SETTINGS("Settings", "fth-sliders");

    private final String title;
    private final String icon;

    Place(String title, String icon) {
        this.title = title;
        this.icon = icon;
    }

    /// The word in the sidebar.
    public String title() {
        return title;
    }

    /// The Feather icon beside it.
    public String icon() {
        return icon;
    }
}
