package app.waybill.core.text;

/// One thing that keeps a text from being JSON: a sentence in plain words, and where. `lossy` if something that stands there
/// was passed over or read as what it is not.
public record JsonProblem(String message, Place place, boolean lossy) {
    /// A problem beside which all could be read.
    public JsonProblem(String message, Place place) {
        this(message, place, false);
    }
}
