package app.waybill.core.text;

/// Where something stands in a text: the offsets of its first character and of the one after its last, and the line
/// and column of the first, both from 1. Offsets and columns count UTF-16 units, as Java strings do.
public record Place(int start, int end, int line, int column) {
    /// The first character of a text: where a finding about the whole text stands.
    public static final Place START = new Place(0, 0, 1, 1);

    /// The place of a value that was made, not read.
    public static final Place NONE = new Place(0, 0, 0, 0);
}
