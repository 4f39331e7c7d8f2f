package app.waybill.ui.services;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import app.waybill.core.workspace.ContainerMapping;
import app.waybill.core.workspace.ContainerMapping.FromEcr;
import app.waybill.core.workspace.ContainerMapping.FromUri;
import app.waybill.core.workspace.ContainerMapping.LeftAlone;
import app.waybill.ui.control.Icons;

/// What can be done with a container beside typing in its row.
record ContainerMenu(ContainerServices services) {
    /// The items for a container; `uri` is what would be written for it now.
    List<MenuItem> of(ContainerMapping container, String uri) {
        String name = container.name();
        ContainerEdits edits = services.edits();
        List<MenuItem> items = new ArrayList<>();
        if (container instanceof FromEcr) {
            items.add(item("Profile, Region and registry…", "fth-edit-2", () -> services.showDetails().accept(name)));
        } else {
            items.add(item("Map an ECR image", "fth-box", () -> edits.map(name)));
        }
        if (!(container instanceof FromUri)) {
            items.add(item("Use an image outside ECR", "fth-external-link",
                    () -> edits.runUri(name, uri.isEmpty() ? "public.ecr.aws/" + name : uri)));
        }
        if (!(container instanceof LeftAlone)) {
            items.add(item("Leave alone", "fth-slash", () -> edits.leaveAlone(name)));
        }
        items.add(new SeparatorMenuItem());
        items.add(item("Move up", "fth-arrow-up", () -> edits.move(name, -1)));
        items.add(item("Move down", "fth-arrow-down", () -> edits.move(name, 1)));
        items.add(item("Remove container", "fth-trash-2", () -> edits.remove(name)));
        return items;
    }

    private static MenuItem item(String words, String icon, Runnable run) {
        MenuItem item = new MenuItem(words, Icons.of(icon));
        item.setOnAction(_ -> run.run());
        return item;
    }
}
