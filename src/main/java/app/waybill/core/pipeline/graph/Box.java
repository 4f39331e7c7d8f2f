package app.waybill.core.pipeline.graph;

/// A rectangle of a drawing, in pixels at 100 %.
public record Box(int x, int y, int width, int height) {
    /// The x of the right edge.
    public int right() {
        return x + width;
    }

    /// The y of the lower edge.
    public int bottom() {
        return y + height;
    }

    /// The y of the middle.
    public int middle() {
        return y + height / 2;
    }
}
