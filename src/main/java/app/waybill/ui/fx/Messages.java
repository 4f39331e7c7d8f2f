package app.waybill.ui.fx;

import java.time.Clock;
import java.util.function.BiConsumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

/// What Waybill tells the operator: the last message in passing, and the notices that stay. Changes on the FX thread.
public final class Messages {
    private final Clock clock;
    private final ReadOnlyObjectWrapper<@Nullable Message> last = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Notice> notices = FXCollections.observableArrayList();
    private final ObservableList<Notice> readOnly = FXCollections.unmodifiableObservableList(notices);

    private BiConsumer<String, String> caller = (title, text) -> {};

    /// Messages with the clock's times.
    public Messages(Clock clock) {
        this.clock = clock;
    }

    /// The last message; null before the first.
    public ReadOnlyObjectProperty<@Nullable Message> last() {
        return last.getReadOnlyProperty();
    }

    /// The notices that stand above everything, the newest last.
    public ObservableList<Notice> notices() {
        return readOnly;
    }

    /// Says who calls the operator back, with a title and a text, if the window is not looked at.
    public void callBackBy(BiConsumer<String, String> how) {
        caller = how;
    }

    /// Calls the operator back, who may have gone on to something else: what took long has ended. The window itself says it
    /// in another way.
    public void callBack(String title, String text) {
        caller.accept(title, text);
    }

    /// Says that something worked.
    public void say(String text) {
        last.set(new Message(Tone.SUCCESS, text, clock.instant(), null));
    }

    /// Says that something was done, with the way back.
    public void say(String text, Notice.Act act) {
        last.set(new Message(Tone.SUCCESS, text, clock.instant(), act));
    }

    /// Offers no longer what the last message offered: it would do something else now.
    public void withdrawAct() {
        Message now = last.get();
        if (now != null && now.act() != null) {
            last.set(new Message(now.tone(), now.text(), now.time(), null));
        }
    }

    /// Shows a notice, in the place of one with the same id.
    public void show(Notice notice) {
        dismiss(notice.id());
        notices.add(notice);
    }

    /// Shows an error that no screen shows in its own place.
    public void report(Throwable error) {
        show(Notice.of(Problem.of(error)));
    }

    /// Takes a notice away.
    public void dismiss(String id) {
        notices.removeIf(notice -> notice.id().equals(id));
    }
}
