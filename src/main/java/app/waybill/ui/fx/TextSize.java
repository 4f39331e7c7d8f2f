package app.waybill.ui.fx;

/// How large texts are, in per cent of the body size of 13 px.
public enum TextSize {
    SMALL(90),
    NORMAL(100),
    LARGE(115),
    LARGEST(130);

    private final int percent;

    TextSize(int percent) {
        this.percent = percent;
    }

    /// The size in per cent.
    public int percent() {
        return percent;
    }

    /// The words for a choice: "115 %".
    public String label() {
        return percent + " %";
    }
}
