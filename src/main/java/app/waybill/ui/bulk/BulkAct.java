package app.waybill.ui.bulk;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.bulk.BulkEdit;
import app.waybill.core.bulk.LeaveAlone;
import app.waybill.core.bulk.Pin;
import app.waybill.core.bulk.Select;
import app.waybill.core.bulk.Unpin;
import app.waybill.core.bulk.Write;
import app.waybill.core.image.Selection;
import app.waybill.core.workspace.Form;
import app.waybill.core.workspace.WriteAs;

/// What can be done to many containers at once. Those that end in `…` ask for something first.
public enum BulkAct {
    TAG("Set tag…", "fth-tag", Form.TAG, "A tag such as 3f9c1ab"),
    NEWEST("Newest matching…", "fth-arrow-up-circle", Form.GLOB, "A pattern such as release-*"),
    PIN("Pin digests", "fth-lock", null, ""),
    UNPIN("Unpin", "fth-unlock", null, ""),
    WRITE_DIGEST("Write as digest", "fth-hash", null, ""),
    WRITE_TAG("Write as tag", "fth-bookmark", null, ""),
    REPLACE("Replace an image…", "fth-repeat", Form.REPOSITORY, "Another repository"),
    LEAVE_ALONE("Leave alone", "fth-slash", null, "");

    private final String title;
    private final String icon;
    private final @Nullable Form form;
    private final String prompt;

    BulkAct(String title, String icon, @Nullable Form form, String prompt) {
        this.title = title;
        this.icon = icon;
        this.form = form;
        this.prompt = prompt;
    }

    /// The words of its button.
    public String title() {
        return title;
    }

    /// The icon of its button.
    public String icon() {
        return icon;
    }

    /// What stands in its empty field.
    public String prompt() {
        return prompt;
    }

    /// Whether a text must be typed for it.
    public boolean asks() {
        return form != null;
    }

    /// Why a text cannot be typed for it; empty if it can, or nothing was typed yet.
    public Optional<String> objectionTo(String text) {
        return form == null || text.isEmpty() ? Optional.empty() : form.objectionTo(text);
    }

    /// The edit, where the text is enough to know it.
    public Optional<BulkEdit> edit(String text) {
        if (form != null && !form.fits(text)) {
            return Optional.empty();
        }
        return switch (this) {
            case TAG -> Optional.of(new Select(new Selection.Tag(text)));
            case NEWEST -> Optional.of(new Select(new Selection.Newest(text)));
            case PIN -> Optional.of(new Pin());
            case UNPIN -> Optional.of(new Unpin());
            case WRITE_DIGEST -> Optional.of(new Write(WriteAs.DIGEST));
            case WRITE_TAG -> Optional.of(new Write(WriteAs.TAG));
            case LEAVE_ALONE -> Optional.of(new LeaveAlone());
            case REPLACE -> Optional.empty();
        };
    }
}
