package app.waybill.ui.services;

import java.util.Objects;
import java.util.Optional;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import atlantafx.base.theme.Styles;
import org.jspecify.annotations.Nullable;

import app.waybill.core.workspace.ServiceMapping;
import app.waybill.ui.services.ServiceActs.Naming;

/// Asks for the name of a new service, or for another name of the selected one, above the list.
public final class NamePromptController {
    private final ServicesModel model;
    private final ServiceEdits edits;
    private final ServiceActs acts;
    private Runnable closed = () -> {};

    @FXML
    private VBox root;
    @FXML
    private Label title;
    @FXML
    private TextField name;
    @FXML
    private Button apply;
    @FXML
    private Label objection;

    /// A prompt for what the acts want named.
    @SuppressWarnings("NullAway.Init")
    public NamePromptController(ServicesModel model, ServiceEdits edits, ServiceActs acts) {
        this.model = model;
        this.edits = edits;
        this.acts = acts;
    }

    @FXML
    private void initialize() {
        acts.naming().subscribe(this::show);
        name.textProperty().subscribe(_ -> check());
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                acts.named();
                event.consume();
            }
        });
    }

    /// What happens when the prompt is gone.
    void onClosed(Runnable action) {
        closed = action;
    }

    /// Gives the name, if it may be given.
    @FXML
    public void apply() {
        if (!apply.isDisabled()) {
            String given = name.getText();
            Naming naming = Objects.requireNonNull(acts.naming().get());
            acts.named();
            switch (naming) {
                case ADD -> edits.add(ServiceMapping.named(given));
                case RENAME -> edits.rename(given);
            }
        }
    }

    /// Wants no name.
    @FXML
    public void cancel() {
        acts.named();
    }

    private void show(@Nullable Naming naming) {
        boolean was = root.isVisible();
        root.setVisible(naming != null);
        root.setManaged(naming != null);
        if (naming == null) {
            if (was) {
                closed.run();
            }
            return;
        }
        title.setText(naming == Naming.ADD ? "New service" : "Rename " + current());
        apply.setText(naming == Naming.ADD ? "Add" : "Rename");
        name.setAccessibleText("Name of the service");
        name.setText(naming == Naming.ADD ? "" : current());
        check();
        name.requestFocus();
        name.selectAll();
    }

    private String current() {
        return Optional.ofNullable(model.list().selected().get()).map(ServiceItem::name).orElse("");
    }

    private void check() {
        String typed = name.getText();
        boolean same = acts.naming().get() == Naming.RENAME && typed.equals(current());
        Optional<String> wrong = typed.isEmpty() || same ? Optional.empty() : edits.objectionTo(typed);
        objection.setText(wrong.orElse(""));
        objection.setVisible(wrong.isPresent());
        objection.setManaged(wrong.isPresent());
        name.pseudoClassStateChanged(Styles.STATE_DANGER, wrong.isPresent());
        apply.setDisable(typed.isEmpty() || wrong.isPresent());
    }
}
