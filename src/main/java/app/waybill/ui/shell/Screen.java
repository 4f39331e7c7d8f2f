package app.waybill.ui.shell;

import java.util.List;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

import org.jspecify.annotations.Nullable;

import app.waybill.ui.control.Command;
import app.waybill.ui.session.Destination;
import app.waybill.ui.session.Place;
import app.waybill.ui.session.Unsaved;

/// A screen as the frame sees it. It is built when the window opens, without calling the cloud, and lives as long.
public interface Screen {
    /// Where it stands in the sidebar.
    Place place();

    /// Everything right of the sidebar and between the two bars.
    Parent node();

    /// It has just become visible: the moment to read what it needs and has not got.
    default void onShow() {
    }

    /// Goes to what another screen sent the operator for; called after [#onShow].
    default void arrive(Destination destination) {
    }

    /// What can be done here, for palette and keys.
    default List<Command> commands() {
        return List.of();
    }

    /// What the palette can find here, as of now.
    default List<PaletteEntry> entries() {
        return List.of();
    }

    /// What would be lost here if the window closed now.
    default List<Unsaved> unsaved() {
        return List.of();
    }

    /// The count beside its word in the sidebar; null for none.
    default ObservableValue<@Nullable SidebarCount> count() {
        return Bindings.createObjectBinding(() -> null);
    }
}
