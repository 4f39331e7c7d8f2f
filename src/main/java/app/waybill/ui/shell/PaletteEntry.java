package app.waybill.ui.shell;

import org.jspecify.annotations.Nullable;

import app.waybill.ui.fx.Status;

/// Something that the palette can find and go to. `group` is the heading it stands under, one of [PaletteSearch#ORDER];
/// `title` is searched together with `detail`; `state` is what is known of it; `key` does the same without the palette,
/// in words, empty for none.
public record PaletteEntry(String group, String icon, String title, String detail, @Nullable Status state, String key,
        Runnable go) {
    /// An entry of which no more is known.
    public PaletteEntry(String group, String icon, String title, String detail, Runnable go) {
        this(group, icon, title, detail, null, "", go);
    }

    /// The entry with what is known of it.
    public PaletteEntry with(Status known) {
        return new PaletteEntry(group, icon, title, detail, known, key, go);
    }

    /// The entry with its key.
    public PaletteEntry onKey(String words) {
        return new PaletteEntry(group, icon, title, detail, state, words, go);
    }
}
