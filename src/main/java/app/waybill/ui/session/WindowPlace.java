package app.waybill.ui.session;

/// Where the window stood on the screens and how large it was, in pixels, and whether it filled its screen.
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {}
