package app.waybill.ui.control;

import java.util.function.Consumer;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.layout.VBox;

import app.waybill.ui.fx.Notice;

/// The notices above a place, the newest last; takes no room while there are none.
public final class NoticeList extends VBox {
    /// No notices yet.
    public NoticeList() {
        getStyleClass().add("notices");
    }

    /// Follows a list. `dismiss` takes a notice out of it.
    public void follow(ObservableList<Notice> notices, Consumer<Notice> dismiss) {
        Runnable update = () -> getChildren()
                .setAll(notices.stream().map(notice -> new NoticeStrip(notice, () -> dismiss.accept(notice))).toList());
        notices.addListener((ListChangeListener<Notice>) _ -> update.run());
        update.run();
    }
}
