package app.waybill.ui.services;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import atlantafx.base.theme.Styles;

import app.waybill.core.workspace.ServiceMapping;
import app.waybill.ui.control.SuggestField;
import app.waybill.ui.control.SuggestField.Suggestion;

/// A form with its fields beneath each other, each with what is wrong with its text. What is typed stays in the fields
/// until the mapping says something else.
final class FormView extends VBox {
    private final MappingForm form;
    private final Consumer<UnaryOperator<ServiceMapping>> change;
    private final List<SuggestField<String>> fields = new ArrayList<>();
    private final List<Label> objections = new ArrayList<>();
    private List<String> read = List.of();
    private boolean showing;

    FormView(MappingForm form, Consumer<UnaryOperator<ServiceMapping>> change) {
        this.form = form;
        this.change = change;
        getStyleClass().add("form");
        Label title = new Label(form.title());
        title.getStyleClass().add("strong");
        getChildren().add(title);
        form.fields().forEach(this::add);
        Label absent = new Label(form.absent());
        absent.getStyleClass().addAll("caption", "muted");
        absent.setWrapText(true);
        if (!form.absent().isEmpty()) {
            getChildren().add(absent);
        }
    }

    MappingForm form() {
        return form;
    }

    void begin() {
        fields.getFirst().requestFocus();
    }

    void show(ServiceMapping mapping) {
        List<String> now = form.read(mapping);
        if (now.equals(read)) {
            return;
        }
        read = now;
        if (!now.equals(form.write(mapping, texts()).map(form::read).orElse(List.of()))) {
            showing = true;
            for (int i = 0; i < fields.size(); i++) {
                fields.get(i).show(now.get(i));
            }
            showing = false;
        }
        check();
    }

    private void add(FormField field) {
        Label label = new Label(field.label());
        label.getStyleClass().addAll("secondary", "muted");
        SuggestField<String> input = new SuggestField<>();
        input.setPromptText(field.prompt());
        input.setAccessibleText(form.title() + ": " + field.label());
        input.offer(() -> field.offers().get().stream().map(it -> new Suggestion<>(it, it, "")).toList(), _ -> {});
        if (field.offers().get().isEmpty()) {
            input.setRight(null);
        }
        label.setLabelFor(input);
        Label objection = new Label();
        objection.getStyleClass().addAll("toned", "tone-danger", "caption");
        objection.setWrapText(true);
        objection.managedProperty().bind(objection.visibleProperty());
        objection.setVisible(false);
        fields.add(input);
        objections.add(objection);
        input.textProperty().subscribe((_, _) -> typed());
        getChildren().add(new VBox(4, label, input, objection));
    }

    private List<String> texts() {
        return fields.stream().map(field -> Objects.requireNonNullElse(field.getText(), "").strip()).toList();
    }

    private void typed() {
        if (!showing) {
            check();
            List<String> texts = texts();
            change.accept(mapping -> form.write(mapping, texts).orElse(mapping));
        }
    }

    private void check() {
        List<String> wrong = form.objections(texts());
        for (int i = 0; i < wrong.size(); i++) {
            objections.get(i).setText(wrong.get(i));
            objections.get(i).setVisible(!wrong.get(i).isEmpty());
            fields.get(i).pseudoClassStateChanged(Styles.STATE_DANGER, !wrong.get(i).isEmpty());
        }
    }
}
