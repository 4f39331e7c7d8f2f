package app.waybill.ui.services;

import java.util.List;
import java.util.function.BiConsumer;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableStringValue;

import org.jspecify.annotations.Nullable;

import app.waybill.core.workspace.ServiceMapping;
import app.waybill.ui.control.Command;
import app.waybill.ui.session.Destination;
import app.waybill.ui.session.Navigator;
import app.waybill.ui.session.OpenWorkspace;
import app.waybill.ui.session.Place;

/// What can be done with services, as commands for buttons, menus, keys and the palette.
public final class ServiceActs {
    private final ServicesModel model;
    private final ServiceEdits edits;
    private final OpenWorkspace workspace;
    private final Navigator navigator;
    private final BiConsumer<List<ServiceMapping>, Runnable> publisher;
    private final Command importing;
    private final BooleanBinding chosen;
    private Runnable showFindings = () -> {};
    private final ReadOnlyObjectWrapper<@Nullable Naming> naming = new ReadOnlyObjectWrapper<>();

    /// What a name is being asked for.
    public enum Naming {
        /// A new service.
        ADD,
        /// The selected service.
        RENAME
    }

    /// Acts on the chosen services. `publisher` shows the plan for some, and runs what it is given
    /// when that is gone; `importing` fills the workspace.
    public ServiceActs(ServicesModel model, ServiceEdits edits, OpenWorkspace workspace, Navigator navigator,
            BiConsumer<List<ServiceMapping>, Runnable> publisher, Command importing) {
        this.model = model;
        this.edits = edits;
        this.workspace = workspace;
        this.navigator = navigator;
        this.publisher = publisher;
        this.importing = importing;
        this.chosen = Bindings.createBooleanBinding(() -> !model.list().chosen().get().isEmpty(),
                model.list().chosen());
    }

    /// What a name is being asked for; null for nothing.
    public ReadOnlyObjectProperty<@Nullable Naming> naming() {
        return naming.getReadOnlyProperty();
    }

    /// Says who shows what is found.
    void onCheck(Runnable show) {
        showFindings = show;
    }

    /// A name was given, or none is wanted.
    public void named() {
        naming.set(null);
    }

    /// Asks for the name of a new service.
    public Command add() {
        return Command.of("services.add", "New service…", "fth-plus", () -> naming.set(Naming.ADD))
                .alsoCalled("add create map mapping");
    }

    /// Fills the workspace from what is there already.
    public Command importing() {
        return importing;
    }

    /// Copies the selected service.
    public Command duplicate() {
        return Command.of("services.duplicate", "Duplicate service", "fth-copy", edits::duplicate).when(chosen)
                .alsoCalled("copy clone");
    }

    /// Asks for another name of the selected service.
    public Command rename() {
        return Command.of("services.rename", "Rename service…", "fth-edit-2", () -> naming.set(Naming.RENAME))
                .when(chosen);
    }

    /// Moves the chosen services up.
    public Command up() {
        return Command.of("services.up", "Move up", "fth-arrow-up", edits::moveUp).when(chosen)
                .alsoCalled("service order");
    }

    /// Moves the chosen services down.
    public Command down() {
        return Command.of("services.down", "Move down", "fth-arrow-down", edits::moveDown).when(chosen)
                .alsoCalled("service order");
    }

    /// Takes the chosen services out of the workspace.
    public Command remove() {
        return Command.of("services.remove", "Remove from the workspace", "fth-trash-2", edits::remove).when(chosen)
                .alsoCalled("delete service");
    }

    /// Shows what publishing the chosen services would do.
    public Command publish() {
        return Command.of("services.publish", "Publish…", "fth-upload", this::publishNow).when(chosen)
                .alsoCalled("deploy upload service");
    }

    /// Watches what the published version of the selected service becomes.
    public Command watch() {
        return Command.of("services.watch", "Watch what is published", "fth-eye", () -> {
            ServiceItem selected = model.list().selected().get();
            if (selected != null) {
                navigator.go(new Destination.WatchService(selected.name()));
            }
        }).when(chosen).alsoCalled("deployment rollout pipeline execution live");
    }

    /// Shows all versions of the selected service's bundle.
    public Command versions() {
        return Command.of("services.versions", "Versions of the bundle", "fth-clock", () -> {
            ServiceItem selected = model.list().selected().get();
            if (selected != null) {
                navigator.go(new Destination.Versions(selected.name()));
            }
        }).when(chosen).alsoCalled("history restore roll back compare service");
    }

    /// Makes a pipeline of the selected service.
    public Command makePipeline() {
        return Command.of("services.newPipeline", "New pipeline of the service…", "fth-git-branch", () -> {
            ServiceItem selected = model.list().selected().get();
            if (selected != null) {
                navigator.go(new Destination.MakePipeline(selected.name()));
            }
        }).when(chosen).alsoCalled("create recipe static convert blue-green");
    }

    /// Shows all containers in a table.
    public Command table() {
        return Command.of("services.table", "Truth table of all services", "fth-grid",
                () -> model.inTable().set(true)).alsoCalled("status mapped published running newest csv");
    }

    /// Checks all services by all that the cloud says of them.
    public Command check() {
        return Command.of("services.check", "Check all services", "fth-check-square", () -> {
            model.check();
            showFindings.run();
        }).alsoCalled("findings pipelines review lint verify");
    }

    /// Looks at what is published anew.
    public Command refresh() {
        return Command.of("services.refresh", "Look at what is published again", "fth-refresh-cw", model::refresh)
                .alsoCalled("refresh services status");
    }

    /// Takes the last edit back.
    public Command undo() {
        return Command.of("edit.undo", "Undo", "fth-corner-up-left", edits::undo).onKey("Shortcut+Z")
                .to(workspace.history().undo()).when(undoable(workspace.history().undo()));
    }

    /// Does again what was taken back.
    public Command redo() {
        return Command.of("edit.redo", "Redo", "fth-corner-up-right", edits::redo).onKey("Shortcut+Shift+Z")
                .to(workspace.history().redo()).when(undoable(workspace.history().redo())).alsoCalled("again repeat");
    }

    /// Asks for a workspace file.
    public Command open() {
        return Command.of("services.open", "Open a workspace…", "fth-folder", workspace::askAndOpen);
    }

    /// Saves the workspace.
    public Command save() {
        return Command.of("services.save", "Save the workspace", "fth-save", workspace.saving()::save);
    }

    /// All that the palette offers; opening and saving are the window's.
    public List<Command> all() {
        return List.of(undo(), redo(), add(), importing(), duplicate(), rename(), up(), down(), remove(), publish(),
                watch(), versions(), makePipeline(), table(), check(), refresh());
    }

    /// The texts of pipelines have a history of their own, which the same keys lead through.
    private BooleanBinding undoable(ObservableStringValue words) {
        return Bindings.createBooleanBinding(
                () -> !words.get().isEmpty() && navigator.place().get() != Place.PIPELINES, words, navigator.place());
    }

    private void publishNow() {
        List<ServiceMapping> wanted = model.chosen();
        publisher.accept(wanted, () -> model.lookAgainAt(wanted));
    }
}
