package app.waybill.ui.services;

import java.util.Optional;

import app.waybill.core.image.Digest;
import app.waybill.core.image.Selection;
import app.waybill.core.publish.ContainerImage;
import app.waybill.core.workspace.Form;

/// How a container chooses its image, as one picks and types it.
public enum SelectKind {
    TAG("Tag", "latest", Form.TAG),
    DIGEST("Digest", "sha256:…", Form.DIGEST),
    NEWEST("Newest", "release-*", Form.GLOB);

    private final String label;
    private final String prompt;
    private final Form form;

    SelectKind(String label, String prompt, Form form) {
        this.label = label;
        this.prompt = prompt;
        this.form = form;
    }

    /// The kind of a selection.
    public static SelectKind of(Selection selection) {
        return switch (selection) {
            case Selection.Tag _ -> TAG;
            case Selection.ByDigest _ -> DIGEST;
            case Selection.Newest _ -> NEWEST;
        };
    }

    /// What is typed for a selection.
    public static String text(Selection selection) {
        return switch (selection) {
            case Selection.Tag(String tag) -> tag;
            case Selection.ByDigest(Digest digest) -> digest.value();
            case Selection.Newest(String glob) -> glob;
        };
    }

    /// The kind in a word, as boxes show it.
    @Override
    public String toString() {
        return label;
    }

    /// What stands in the empty field.
    public String prompt() {
        return prompt;
    }

    /// Why the text says nothing; empty if it does.
    public Optional<String> objectionTo(String text) {
        return form.objectionTo(text);
    }

    /// What the text selects; empty if it says nothing.
    public Optional<Selection> selection(String text) {
        return form.fits(text) ? Optional.of(switch (this) {
            case TAG -> new Selection.Tag(text);
            case DIGEST -> new Selection.ByDigest(new Digest(text));
            case NEWEST -> new Selection.Newest(text);
        }) : Optional.empty();
    }

    /// What is typed at first after a change to this kind: what keeps the image that is meant now, as far as it can be
    /// told.
    public String startingFrom(ContainerImage now) {
        return switch (this) {
            case TAG -> now instanceof ContainerImage.Written written && written.tagOrNull() != null
                    ? written.tagOrNull()
                    : "latest";
            case DIGEST -> now instanceof ContainerImage.Written written && written.imageOrNull() != null
                    ? written.imageOrNull().digest().value()
                    : "";
            case NEWEST -> "*";
        };
    }
}
