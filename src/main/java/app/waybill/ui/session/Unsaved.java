package app.waybill.ui.session;

/// Something that would be lost if the window closed: what it is called, and the way to save it.
public record Unsaved(String name, Runnable save) {}
