package app.waybill.ui.services;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.Workspace;
import app.waybill.ui.fx.Notice;
import app.waybill.ui.fx.Tone;
import app.waybill.ui.session.OpenWorkspace;

/// Changes the services of the open workspace. Nothing is written before the workspace is saved; what is removed can be
/// put back.
public final class ServiceEdits {
    private final OpenWorkspace workspace;
    private final ServicesModel model;
    private final ObservableList<Notice> notices = FXCollections.observableArrayList();

    private record Removed(int index, ServiceMapping mapping) {}

    /// Edits of a model's services.
    public ServiceEdits(OpenWorkspace workspace, ServicesModel model) {
        this.workspace = workspace;
        this.model = model;
    }

    /// What was removed and can be put back.
    public ObservableList<Notice> notices() {
        return notices;
    }

    /// Changes the selected service.
    public void change(UnaryOperator<ServiceMapping> change) {
        ServiceItem item = model.list().selected().get();
        if (item != null) {
            change(item.name(), change);
        }
    }

    /// Changes the service of that name.
    public void change(String name, UnaryOperator<ServiceMapping> change) {
        workspace.edit(now -> now.service(name).map(mapping -> now.replace(name, change.apply(mapping))).orElse(now));
    }

    /// Why a new service may not have this name; empty if it may.
    public Optional<String> objectionTo(String name) {
        return workspace.content().objectionTo(name);
    }

    /// Adds a service and chooses it.
    public void add(ServiceMapping mapping) {
        workspace.edit(now -> now.add(mapping));
        choose(mapping.name());
    }

    /// Puts a copy of the selected service behind it, without a place to publish to: no two services can have one.
    public void duplicate() {
        ServiceItem item = model.list().selected().get();
        if (item == null) {
            return;
        }
        ServiceMapping mapping = item.look().get().mapping();
        String name = freeName(mapping.name());
        workspace.edit(now -> now.add(mapping.renamed(name).withPublish(null))
                .move(name, now.services().indexOf(mapping) + 1));
        choose(name);
    }

    /// Gives the selected service another name.
    public void rename(String newName) {
        ServiceItem item = model.list().selected().get();
        if (item != null) {
            model.rename(item, newName);
        }
    }

    /// Moves the chosen services up by one place in the workspace, as far as there is one.
    public void moveUp() {
        move(inOrder(), -1);
    }

    /// Moves the chosen services down by one place in the workspace, as far as there is one.
    public void moveDown() {
        move(inOrder().reversed(), 1);
    }

    private void move(List<String> names, int by) {
        model.list().order().set(ServiceOrder.FILE);
        int end = by < 0 ? 0 : workspace.content().services().size() - 1;
        if (names.isEmpty() || indexOf(names.getFirst()) == end) {
            return;
        }
        workspace.edit(now -> {
            Workspace moved = now;
            for (String name : names) {
                moved = moved.move(name, moved.services().indexOf(moved.service(name).orElseThrow()) + by);
            }
            return moved;
        });
    }

    /// Takes the chosen services out, and says how to put them back.
    public void remove() {
        List<Removed> removed = inOrder().stream().map(name -> new Removed(indexOf(name),
                workspace.content().service(name).orElseThrow())).toList();
        if (removed.isEmpty()) {
            return;
        }
        workspace.edit(now -> {
            Workspace left = now;
            for (Removed one : removed) {
                left = left.remove(one.mapping().name());
            }
            return left;
        });
        String what = removed.size() == 1 ? removed.getFirst().mapping().name() : removed.size() + " services";
        tell(what, (removed.size() == 1 ? "was" : "were") + " removed from the workspace.", () -> putBack(removed));
    }

    /// Says that something was removed and how to put it back.
    void tell(String what, String sentence, Runnable undo) {
        Notice notice = new Notice("removed", Tone.NEUTRAL, what, sentence);
        notices.setAll(notice.with("Undo", () -> {
            notices.clear();
            undo.run();
        }));
    }

    private void putBack(List<Removed> removed) {
        workspace.edit(now -> {
            Workspace whole = now;
            for (Removed one : removed) {
                if (whole.objectionTo(one.mapping().name()).isEmpty()) {
                    whole = whole.add(one.mapping()).move(one.mapping().name(), one.index());
                }
            }
            return whole;
        });
        choose(removed.getFirst().mapping().name());
    }

    private List<String> inOrder() {
        return model.list().chosen().get().stream().map(ServiceItem::name)
                .sorted(Comparator.comparingInt(this::indexOf)).toList();
    }

    private int indexOf(String name) {
        List<ServiceMapping> all = workspace.content().services();
        return all.indexOf(workspace.content().service(name).orElseThrow());
    }

    private void choose(String name) {
        model.list().show(name);
    }

    private String freeName(String name) {
        List<String> tried = new ArrayList<>(List.of(name + "-copy"));
        while (objectionTo(tried.getLast()).isPresent()) {
            tried.add(name + "-copy-" + (tried.size() + 1));
        }
        return tried.getLast();
    }
}
