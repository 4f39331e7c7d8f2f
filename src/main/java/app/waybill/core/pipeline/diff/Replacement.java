package app.waybill.core.pipeline.diff;

/// A word of one pipeline in whose place another stands in the other one: an account, a Region, part of a name.
public record Replacement(String before, String after) {
    Replacement mirrored() {
        return new Replacement(/* before= */ after, /* after= */ before);
    }

    boolean changes() {
        return !before.equals(after);
    }
}
