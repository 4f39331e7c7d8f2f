package app.waybill.ui.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import app.waybill.core.workspace.Workspace;
import app.waybill.core.workspace.edit.EditWords;

/// The edits of the open workspace, to be undone and done again. What is typed into one field is one edit, as long as
/// nothing else happens meanwhile. The oldest edits are forgotten when there are very many.
public final class EditHistory {
    static final int LIMIT = 200;

    private final Deque<Edit> done = new ArrayDeque<>();
    private final Deque<Edit> undone = new ArrayDeque<>();
    private final ReadOnlyStringWrapper undo = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redo = new ReadOnlyStringWrapper("");
    private boolean isTyping;

    private record Edit(Workspace before, Workspace after, EditWords words) {}

    EditHistory() {
    }

    /// What would be undone, such as "set tag of web in orders-api to 3f9c1ab"; empty for nothing.
    public ReadOnlyStringProperty undo() {
        return undo.getReadOnlyProperty();
    }

    /// What would be done again; empty for nothing.
    public ReadOnlyStringProperty redo() {
        return redo.getReadOnlyProperty();
    }

    /// What is typed from now on is an edit of its own: another field has the keyboard.
    public void settle() {
        isTyping = false;
    }

    /// Takes an edit in; `name` is what it did, null to tell that from what differs.
    void add(Workspace before, Workspace after, @Nullable String name) {
        if (before.equals(after)) {
            return;
        }
        EditWords words = name == null ? EditWords.of(before, after) : new EditWords(name, null);
        Edit last = done.peek();
        if (last != null && isTyping && words.field().isPresent() && words.field().equals(last.words().field())) {
            done.pop();
            addAsOne(last.before(), after);
        } else {
            done.push(new Edit(before, after, words));
        }
        if (done.size() > LIMIT) {
            done.removeLast();
        }
        undone.clear();
        isTyping = words.field().isPresent();
        tell();
    }

    private void addAsOne(Workspace before, Workspace after) {
        if (!before.equals(after)) {
            done.push(new Edit(before, after, EditWords.of(before, after)));
        }
    }

    /// Takes the last edit back: the content before it; empty if there is none.
    Optional<Workspace> back() {
        return move(done, undone).map(Edit::before);
    }

    /// Does the last edit again that was taken back: the content after it; empty if there is none.
    Optional<Workspace> forth() {
        return move(undone, done).map(Edit::after);
    }

    void clear() {
        done.clear();
        undone.clear();
        settle();
        tell();
    }

    private Optional<Edit> move(Deque<Edit> from, Deque<Edit> to) {
        Edit edit = from.poll();
        if (edit != null) {
            to.push(edit);
        }
        settle();
        tell();
        return Optional.ofNullable(edit);
    }

    private void tell() {
        undo.set(words(done));
        redo.set(words(undone));
    }

    private static String words(Deque<Edit> edits) {
        Edit next = edits.peek();
        return next == null ? "" : next.words().text();
    }
}
