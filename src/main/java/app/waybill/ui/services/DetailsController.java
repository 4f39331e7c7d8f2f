package app.waybill.ui.services;

import java.util.ArrayList;
import java.util.List;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.waybill.ui.control.ControlName;

/// The drawer in which texts of a mapping are edited: where the service runs, where its bundle goes, which pipeline
/// deploys it, or where a container's image is. What is typed holds at once, as soon as nothing is wrong with it.
public final class DetailsController {
    private final ServicesModel model;
    private final ServiceEdits edits;
    private final MappingForms forms;
    private final List<FormView> views = new ArrayList<>();
    private @Nullable ServiceItem shown;

    @FXML
    private Label title;
    @FXML
    private Button close;
    @FXML
    private VBox body;

    /// A drawer over the selected service.
    @SuppressWarnings("NullAway.Init")
    public DetailsController(ServicesModel model, ServiceEdits edits, MappingForms forms) {
        this.model = model;
        this.edits = edits;
        this.forms = forms;
    }

    @FXML
    private void initialize() {
        ControlName.of("Close").on(close);
        model.look().subscribe(look -> {
            if (look != null) {
                views.forEach(view -> view.show(look.mapping()));
            }
        });
    }

    /// What the close button does.
    void onClose(Runnable action) {
        close.setOnAction(_ -> action.run());
        model.list().selected().subscribe(item -> {
            if (shown != null && item != shown) {
                shown = null;
                action.run();
            }
        });
    }

    /// Shows where the service runs and goes; the cursor is in the form of that title.
    void showService(String focused) {
        show("Where it runs and goes", List.of(forms.ecs(), forms.publish(), forms.pipeline()), focused);
    }

    /// Shows where the image of a container is.
    void showImage(String container) {
        MappingForm form = forms.image(container);
        show(container, List.of(form), form.title());
    }

    private void show(String words, List<MappingForm> wanted, String focused) {
        ServiceLook look = model.look().getValue();
        if (look == null) {
            return;
        }
        shown = model.list().selected().get();
        title.setText(words);
        views.clear();
        wanted.forEach(form -> views.add(new FormView(form, edits::change)));
        views.forEach(view -> view.show(look.mapping()));
        body.getChildren().setAll(views);
        views.stream().filter(view -> view.form().title().equals(focused)).findFirst().ifPresent(FormView::begin);
    }
}
