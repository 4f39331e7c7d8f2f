package app.waybill.core.image;

/// Why a text is no image URI that ECS takes. `message` is a clause that quotes what is wrong and says what to write
/// instead; `start` and `end` are the offsets in the text of what it quotes.
public record ImageUriProblem(String message, int start, int end) implements ParsedImageUri {
    /// Where the wrong part begins, counted from 1, as a person counts characters.
    public int character() {
        return start + 1;
    }
}
