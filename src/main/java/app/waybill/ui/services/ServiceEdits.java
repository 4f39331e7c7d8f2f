package app.waybill.ui.services;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.Workspace;
import app.waybill.ui.fx.Messages;
import app.waybill.ui.fx.Notice;
import app.waybill.ui.session.OpenWorkspace;
import app.waybill.ui.session.Session;

/// Changes the services of the open workspace. Nothing is written before the workspace is saved, and every edit can be
/// undone.
public final class ServiceEdits {
    private final OpenWorkspace workspace;
    private final Messages messages;
    private final ServicesModel model;

    /// Edits of a model's services in a session.
    public ServiceEdits(Session session, ServicesModel model) {
        this.workspace = session.workspace();
        this.messages = session.messages();
        this.model = model;
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

    /// Takes the chosen services out, and offers the way back.
    public void remove() {
        List<String> names = inOrder();
        if (names.isEmpty()) {
            return;
        }
        String what = names.size() == 1 ? names.getFirst() + " was" : names.size() + " services were";
        workspace.edit(now -> {
            Workspace left = now;
            for (String name : names) {
                left = left.remove(name);
            }
            return left;
        });
        offerUndo(what + " removed from the workspace");
    }

    /// Changes the selected service by taking something out, and offers the way back; `done` says what was taken out.
    void remove(String done, UnaryOperator<ServiceMapping> change) {
        ServiceItem item = model.list().selected().get();
        if (item != null) {
            change(item.name(), change);
            offerUndo(done + " was removed from " + item.name());
        }
    }

    /// Says in the status bar what was done, with the way back.
    private void offerUndo(String done) {
        messages.say(done, new Notice.Act("Undo", this::undo));
    }

    /// Takes the last edit back and goes to the service that it was about.
    public void undo() {
        step(workspace::undo);
    }

    /// Does again what was taken back, and goes to the service that it is about.
    public void redo() {
        step(workspace::redo);
    }

    private void step(Runnable step) {
        List<ServiceMapping> before = workspace.content().services();
        step.run();
        List<String> changed = workspace.content().services().stream().filter(now -> !before.contains(now))
                .map(ServiceMapping::name).toList();
        boolean seen = model.list().chosen().get().stream().anyMatch(item -> changed.contains(item.name()));
        if (!changed.isEmpty() && !seen) {
            choose(changed.getFirst());
        }
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
