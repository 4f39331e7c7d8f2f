package app.waybill.core.text;

/// A JSON Pointer (RFC 6901) under construction: `JsonPointer.ROOT.then("stages").then(0)`.
public record JsonPointer(String text) {
    /// The whole document.
    public static final JsonPointer ROOT = new JsonPointer("");

    /// The pointer to a member of what this one points at.
    public JsonPointer then(String member) {
        return new JsonPointer(text + "/" + member.replace("~", "~0").replace("/", "~1"));
    }

    /// The pointer to an element, counted from 0, of what this one points at.
    public JsonPointer then(int element) {
        return new JsonPointer(text + "/" + element);
    }

    /// Whether this points at what the other one points at, or into it.
    public boolean isWithin(JsonPointer whole) {
        return (text + "/").startsWith(whole.text + "/");
    }

    @Override
    public String toString() {
        return text;
    }
}
