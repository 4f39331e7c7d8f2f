package app.waybill.ui.session;

import java.nio.file.Path;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import app.waybill.core.publish.Journal;

/// The journal as the screens share it: who shows it, or what depends on it, reads again when the number of additions
/// changes.
public final class WindowJournal {
    private final Journal journal;
    private final ReadOnlyIntegerWrapper additions = new ReadOnlyIntegerWrapper();

    /// Shares a journal.
    public WindowJournal(Journal journal) {
        this.journal = journal;
    }

    /// The journal, to be read and written off the FX thread.
    public Journal journal() {
        return journal;
    }

    /// Where it is kept.
    public Path file() {
        return journal.file();
    }

    /// How often this window has added to it.
    public ReadOnlyIntegerProperty additions() {
        return additions.getReadOnlyProperty();
    }

    /// Says that entries were added.
    public void added() {
        additions.set(additions.get() + 1);
    }
}
