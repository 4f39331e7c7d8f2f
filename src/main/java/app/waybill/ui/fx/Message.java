package app.waybill.ui.fx;

import java.time.Instant;

/// A sentence for the status bar, and when it was said.
public record Message(Tone tone, String text, Instant time) {}
