package app.waybill.ui.settings;

/// The parts of the page, in their order.
enum Section {
    PROFILES("Profiles", "fth-users"),
    SAFETY("Safety", "fth-shield"),
    APPEARANCE("Appearance", "fth-monitor"),
    WORKSPACE("Workspace", "fth-folder"),
    FILES("Files", "fth-file"),
    ABOUT("About", "fth-info");

    private final String title;
    private final String icon;

    Section(String title, String icon) {
        this.title = title;
        this.icon = icon;
    }

    String title() {
        return title;
    }

    String icon() {
        return icon;
    }
}
