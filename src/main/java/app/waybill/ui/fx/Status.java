package app.waybill.ui.fx;

/// How a state is shown: its tone, a Feather icon such as `fth-x-circle`, and a word or two, which always stand together,
/// so that a colour never says something alone.
public record Status(Tone tone, String icon, String word) {}
