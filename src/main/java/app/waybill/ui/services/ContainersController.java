package app.waybill.ui.services;

import java.util.ArrayList;
import java.util.List;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.waybill.core.publish.RenderedContainer;
import app.waybill.core.workspace.ContainerMapping.LeftAlone;
import app.waybill.ui.fx.FxmlViews;
import app.waybill.ui.fx.View;

/// The containers of the selected service, a row for each. Rows stay while one types in them.
public final class ContainersController {
    private final ServicesModel model;
    private final PageModel page;
    private final ContainerEdits edits;
    private final FxmlViews views;
    private final List<View<ContainerRowController>> rows = new ArrayList<>();
    private int used;

    @FXML
    private Label summary;
    @FXML
    private ScrollPane scroll;
    @FXML
    private HBox head;
    @FXML
    private Node resolved;
    @FXML
    private VBox body;
    @FXML
    private Label none;

    /// A view of the selected service's containers.
    @SuppressWarnings("NullAway.Init")
    ContainersController(ServicesModel model, PageModel page, ContainerServices services) {
        this.model = model;
        this.page = page;
        this.edits = services.edits();
        this.views = new FxmlViews().add(ContainerRowController.class, () -> new ContainerRowController(services));
    }

    @FXML
    private void initialize() {
        model.look().subscribe(this::show);
        page.container().subscribe(this::mark);
        scroll.viewportBoundsProperty().subscribe(seen -> fitHead(seen.getWidth()));
    }

    /// Names the columns as far as the rows stand in columns: where their parts stand beneath each other there are none.
    private void fitHead(double room) {
        head.setVisible(head.minWidth(-1) <= room);
        head.setManaged(head.isVisible());
        resolved.setVisible(head.prefWidth(-1) <= room);
    }

    /// Adds a container, whose name is typed next.
    @FXML
    public void add() {
        String name = edits.add();
        page.container().set(name);
        rows.get(used - 1).controller().begin();
    }

    private void show(@Nullable ServiceLook look) {
        if (look == null) {
            return;
        }
        List<RenderedContainer> containers = look.service().containers();
        while (rows.size() < containers.size()) {
            rows.add(views.load(ContainerRowController.class));
        }
        if (used != containers.size()) {
            used = containers.size();
            body.getChildren().setAll(rows.stream().limit(used).map(View::root).toList());
        }
        for (int i = 0; i < used; i++) {
            rows.get(i).controller().show(look.service(), containers.get(i));
        }
        none.setVisible(containers.isEmpty());
        none.setManaged(containers.isEmpty());
        summary.setText(summary(containers));
        mark(page.container().get());
    }

    private void mark(@Nullable String container) {
        rows.stream().limit(used).forEach(row -> row.controller().mark(container));
    }

    private static String summary(List<RenderedContainer> containers) {
        long alone = containers.stream().filter(it -> it.mapping() instanceof LeftAlone).count();
        long mapped = containers.size() - alone;
        return mapped + " mapped" + (alone == 0 ? "" : ", " + alone + " left alone");
    }
}
