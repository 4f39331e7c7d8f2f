package app.waybill.ui.fx;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// A sentence for the status bar, when it was said, and what can be done about it at once; null for nothing.
public record Message(Tone tone, String text, Instant time, Notice.@Nullable Act act) {}
