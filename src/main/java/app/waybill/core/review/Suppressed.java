package app.waybill.core.review;

import app.waybill.core.lint.Finding;

/// A finding that somebody decided to live with, and why. It is reported as such, but does not count.
public record Suppressed(Finding finding, String reason) {}
