package app.waybill.ui.settings;

import java.nio.file.Path;

/// A file that Waybill reads or writes, and what it is.
public record KnownFile(String label, Path path) {}
