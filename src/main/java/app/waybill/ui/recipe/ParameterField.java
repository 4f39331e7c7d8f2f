package app.waybill.ui.recipe;

import java.util.List;
import java.util.function.Supplier;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import atlantafx.base.theme.Styles;

import app.waybill.core.recipe.Parameter;
import app.waybill.ui.control.SuggestField;
import app.waybill.ui.control.SuggestField.Suggestion;

/// A parameter to fill in: its name with the option that the command line has for it, the field, what it is for, and what
/// is wrong with the text.
final class ParameterField extends VBox {
    private final Parameter parameter;
    private final SuggestField<String> field = new SuggestField<>();
    private final Label needed = new Label("needed");
    private final Label objection = new Label();

    ParameterField(Parameter parameter, NewPipelineModel model, Supplier<List<String>> offers) {
        this.parameter = parameter;
        getStyleClass().add("parameter");
        Label title = new Label(parameter.title());
        title.setLabelFor(field);
        needed.getStyleClass().addAll("caption", "toned");
        needed.getStyleClass().add("tone-accent");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label option = new Label(parameter.option());
        option.getStyleClass().addAll("mono", "caption", "faint");
        HBox head = new HBox(8, title, needed, gap, option);
        head.getStyleClass().add("parameter-head");
        Label about = new Label(parameter.description());
        objection.getStyleClass().addAll("toned", "tone-danger");
        for (Label words : List.of(about, objection)) {
            words.getStyleClass().add("caption");
            words.setWrapText(true);
            words.setMinHeight(USE_PREF_SIZE);
        }
        about.getStyleClass().add("muted");
        objection.managedProperty().bind(objection.visibleProperty());
        setUpField(model, offers);
        getChildren().setAll(head, field, objection, about);
    }

    private void setUpField(NewPipelineModel model, Supplier<List<String>> offers) {
        field.getStyleClass().add("mono");
        field.setPromptText(parameter.label());
        field.setAccessibleText(parameter.title());
        field.textProperty().bindBidirectional(model.text(parameter));
        field.offer(() -> offers.get().stream().map(it -> new Suggestion<>(it, it, "")).toList(), _ -> {});
        if (parameter != Parameter.REGION && parameter != Parameter.CONTAINER) {
            field.setRight(null);
        }
    }

    Parameter parameter() {
        return parameter;
    }

    /// Shows what comes of the text; returns whether something is wrong with it.
    boolean show(RecipeAnswer answer) {
        String wrong = answer.objectionTo(parameter);
        needed.setVisible(answer.missing().contains(parameter));
        objection.setText(wrong);
        objection.setVisible(!wrong.isEmpty());
        field.pseudoClassStateChanged(Styles.STATE_DANGER, !wrong.isEmpty());
        field.setAccessibleHelp((needed.isVisible() ? "Needed. " : "") + wrong + " " + parameter.description());
        return !wrong.isEmpty();
    }
}
