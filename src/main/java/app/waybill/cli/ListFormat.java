package app.waybill.cli;

/// How rows are printed.
enum ListFormat {
    /// For people.
    TABLE,
    /// For scripts, as `docs/command-line.md` describes.
    JSON
}
