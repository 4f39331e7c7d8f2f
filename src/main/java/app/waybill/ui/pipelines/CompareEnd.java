package app.waybill.ui.pipelines;

/// One of the two pipelines of a comparison.
public enum CompareEnd {
    /// The one that is changed.
    BEFORE("Before"),
    /// What becomes of it.
    AFTER("After");

    private final String word;

    CompareEnd(String word) {
        this.word = word;
    }

    /// The word for it.
    String word() {
        return word;
    }
}
