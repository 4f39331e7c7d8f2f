package app.waybill.ui.services;

import java.util.List;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import app.waybill.core.workspace.Workspace;
import app.waybill.ui.control.Command;
import app.waybill.ui.control.DrawerPane;
import app.waybill.ui.control.EmptyState;
import app.waybill.ui.session.OpenWorkspace;
import app.waybill.ui.truth.TruthController;

/// The Services screen as a whole: the list, the page of the selected service or of several, or what to do where there
/// is none, the drawer, and the keys.
public final class ServicesController {
    private static final KeyCombination FILTER = KeyCombination.valueOf("Shortcut+F");

    private final OpenWorkspace workspace;
    private final ServicesModel model;
    private final ServiceActs acts;

    @FXML
    private DrawerPane root;
    @FXML
    private Node both;
    @FXML
    private Node truth;
    @FXML
    private EmptyState empty;
    @FXML
    private Node page;
    @FXML
    private Node bulk;
    @FXML
    private ServiceListController listController;
    @FXML
    private ServicePageController pageController;
    @FXML
    private DetailsController detailsController;
    @FXML
    private TruthController truthController;

    /// A view of the screen's models.
    @SuppressWarnings("NullAway.Init")
    public ServicesController(OpenWorkspace workspace, ServicesModel model, ServiceActs acts) {
        this.workspace = workspace;
        this.model = model;
        this.acts = acts;
    }

    @FXML
    private void initialize() {
        workspace.state().subscribe(_ -> showEmptiness());
        model.list().selected().subscribe(_ -> showEmptiness());
        model.list().chosen().subscribe(_ -> showEmptiness());
        pageController.onEdit(form -> {
            detailsController.showService(form);
            root.open();
        });
        detailsController.onClose(root::close);
        truth.visibleProperty().bind(model.inTable());
        both.visibleProperty().bind(model.inTable().not());
        truthController.onLeave(() -> model.inTable().set(false));
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (FILTER.match(event)) {
                filterNow();
                event.consume();
            }
        });
    }

    /// Shows where the image of a container is.
    void showImage(String container) {
        detailsController.showImage(container);
        root.open();
    }

    /// Goes to the filter.
    void filterNow() {
        if (model.inTable().get()) {
            truthController.filterNow();
        } else {
            listController.filterNow();
        }
    }

    private void showEmptiness() {
        boolean nothing = model.list().selected().get() == null;
        boolean several = model.list().chosen().get().size() > 1;
        page.setVisible(!nothing && !several);
        bulk.setVisible(!nothing && several);
        empty.setVisible(nothing);
        if (!nothing) {
            return;
        }
        if (workspace.state().get() == null) {
            empty.show("fth-layers", "No workspace is open",
                    "A workspace says which container of which service runs which image. It is one readable file.",
                    List.of(acts.open(), acts.importing(), Command.of("", "New workspace", "fth-file-plus",
                            () -> workspace.begin("new workspace", Workspace.EMPTY))));
        } else {
            empty.show("fth-layers", "No services in this workspace",
                    "Import what ECS runs, add one, or find an image and use it in a service. Nothing is written until "
                            + "you save.",
                    List.of(acts.importing(), acts.add(), acts.open()));
        }
    }
}
