package app.waybill.cli;

/// How a difference is printed.
enum DiffFormat {
    /// For people.
    TEXT,
    /// For scripts, as `docs/command-line.md` describes.
    JSON
}
