package app.waybill.ui.shell;

/// Something that the palette can find and go to. `group` is the heading it stands under: "Services", "Images",
/// "Pipelines"; `title` is searched together with `detail`.
public record PaletteEntry(String group, String icon, String title, String detail, Runnable go) {}
