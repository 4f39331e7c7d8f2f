package app.waybill.ui.services;

import java.util.List;
import java.util.function.Supplier;

import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import app.waybill.core.workspace.WriteAs;
import app.waybill.ui.control.SegmentedToggle;
import app.waybill.ui.control.SegmentedToggle.Choice;
import app.waybill.ui.control.SuggestField;
import app.waybill.ui.control.SuggestField.Suggestion;

/// Asks in which container of which service an image is to be used, and how.
public final class UseImageController {
    private final UseImageModel model;
    private final Runnable use;
    private final Runnable cancel;

    @FXML
    private VBox root;
    @FXML
    private Label title;
    @FXML
    private Label image;
    @FXML
    private SuggestField<String> service;
    @FXML
    private SuggestField<String> container;
    @FXML
    private Label effect;
    @FXML
    private SegmentedToggle<SelectKind> kind;
    @FXML
    private SuggestField<String> text;
    @FXML
    private SegmentedToggle<WriteAs> write;
    @FXML
    private Label objection;
    @FXML
    private Button apply;

    /// A question about a model's image; `use` does what was chosen.
    @SuppressWarnings("NullAway.Init")
    UseImageController(UseImageModel model, Runnable use, Runnable cancel) {
        this.model = model;
        this.use = use;
        this.cancel = cancel;
    }

    @FXML
    private void initialize() {
        title.setText("Use an image of " + model.repository().name());
        image.setText(model.image().digest().shortened() + (model.image().tags().isEmpty()
                ? ", without a tag"
                : " · " + String.join(", ", model.image().tags())));
        offer(service, "Service", model::services);
        offer(container, "Container", model::containers);
        offer(text, "Tag, digest or pattern",
                () -> model.kind().get() == SelectKind.TAG ? model.image().tags() : List.of());
        service.textProperty().bindBidirectional(model.service());
        container.textProperty().bindBidirectional(model.container());
        text.textProperty().bindBidirectional(model.text());
        kind.offer(List.of(SelectKind.values()).stream().map(it -> new Choice<>(it, it.toString(), "")).toList());
        kind.value().bindBidirectional(model.kind());
        write.offer(List.of(new Choice<>(WriteAs.DIGEST, "Digest", ""), new Choice<>(WriteAs.TAG, "Tag", "")));
        write.value().bindBidirectional(model.write());
        for (ObservableValue<?> part : List.of(model.service(), model.container(), model.text(), model.kind())) {
            part.subscribe(_ -> check());
        }
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isConsumed()) {
                use();
                event.consume();
            }
        });
    }

    /// Goes to the service's name.
    void begin() {
        service.requestFocus();
    }

    /// Uses the image as chosen, if nothing is wrong with that.
    @FXML
    public void use() {
        if (model.objection().isEmpty()) {
            use.run();
        }
    }

    /// Uses it nowhere.
    @FXML
    public void cancel() {
        cancel.run();
    }

    private static void offer(SuggestField<String> field, String name, Supplier<List<String>> offers) {
        field.setAccessibleText(name);
        field.offer(() -> offers.get().stream().map(it -> new Suggestion<>(it, it, "")).toList(), _ -> {});
    }

    private void check() {
        String wrong = model.objection().orElse("");
        objection.setText(wrong);
        objection.setVisible(!wrong.isEmpty());
        effect.setText(model.effect());
        apply.setDisable(!wrong.isEmpty());
        apply.setText("Use in " + model.service().get());
    }
}
