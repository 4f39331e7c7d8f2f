package app.waybill.ui.shell;

import java.util.List;

/// A row of the palette's list.
sealed interface PaletteRow {
    /// The heading of a group; cannot be chosen.
    record Heading(String words) implements PaletteRow {}

    /// Something that was found, its title cut where the typed letters begin and end.
    record Hit(PaletteEntry entry, List<Piece> title) implements PaletteRow {}

    /// A part of a title: typed letters, or what stands between them.
    record Piece(String text, Kind kind) {}

    /// Whether it was typed.
    enum Kind {
        TYPED,
        BETWEEN
    }
}
