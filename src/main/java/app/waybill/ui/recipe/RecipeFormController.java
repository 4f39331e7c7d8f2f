package app.waybill.ui.recipe;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.KnownRegion;
import app.waybill.core.recipe.Parameter;
import app.waybill.core.recipe.TaskDefinitionFile;
import app.waybill.core.recipe.Wiring;
import app.waybill.core.workspace.ContainerMapping;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.ui.control.ControlName;
import app.waybill.ui.control.SuggestField;
import app.waybill.ui.control.SuggestField.Suggestion;
import app.waybill.ui.fx.FileKind;
import app.waybill.ui.session.Destination;
import app.waybill.ui.session.Session;

/// What is told: the service, the recipe, and the texts that the recipe asks for, those that must be there first.
public final class RecipeFormController {
    private final Session session;
    private final NewPipelineModel model;
    private final Runnable close;
    private final Map<Parameter, ParameterField> fields = new EnumMap<>(Parameter.class);

    @FXML
    private SuggestField<String> service;
    @FXML
    private Label serviceProblem;
    @FXML
    private Button editService;
    @FXML
    private VBox recipes;
    @FXML
    private VBox needed;
    @FXML
    private Node template;
    @FXML
    private Label templateFile;
    @FXML
    private Button forgetTemplate;
    @FXML
    private Label templateProblem;
    @FXML
    private TitledPane more;
    @FXML
    private VBox optional;

    /// A view of the model; `close` takes the sheet away.
    @SuppressWarnings("NullAway.Init")
    RecipeFormController(Session session, NewPipelineModel model, Runnable close) {
        this.session = session;
        this.model = model;
        this.close = close;
    }

    @FXML
    private void initialize() {
        service.setAccessibleText("Service");
        service.setPromptText("Type to find a service");
        service.textProperty().bindBidirectional(model.service());
        service.offer(() -> model.services().stream().map(RecipeFormController::offer).toList(), _ -> {});
        recipes.getChildren().add(new RecipeCards(model.wiring()));
        for (Parameter parameter : Parameter.values()) {
            fields.put(parameter, new ParameterField(parameter, model, () -> offers(parameter)));
        }
        ControlName.of("Go without a task definition").on(forgetTemplate);
        model.wiring().subscribe(this::show);
        model.taskDefinition().subscribe(this::show);
        model.answer().subscribe(this::show);
    }

    /// Gives the keyboard to the service, or to the first text that is missing.
    void enter() {
        service.requestFocus();
    }

    /// Goes to the service, to say there what is missing.
    @FXML
    public void editService() {
        model.mapping().ifPresent(mapping -> {
            close.run();
            session.navigator().go(new Destination.ToService(mapping.name()));
        });
    }

    /// Asks for the file with the task definition.
    @FXML
    public void chooseTemplate() {
        session.desktop().dialogs().open("Choose a task definition", FileKind.TASK_DEFINITION)
                .ifPresent(model::readTaskDefinition);
    }

    /// Goes without the task definition.
    @FXML
    public void forgetTemplate() {
        model.forgetTaskDefinition();
    }

    private void show(Wiring wiring) {
        Set<Parameter> required = wiring.required();
        needed.getChildren().setAll(wiring.parameters().stream().filter(required::contains).map(fields::get).toList());
        optional.getChildren()
                .setAll(wiring.parameters().stream().filter(it -> !required.contains(it)).map(fields::get).toList());
        template.setVisible(wiring == Wiring.BLUE_GREEN);
    }

    private void show(@Nullable TaskDefinitionFile file) {
        templateFile
                .setText(file == null ? "none: the least that Fargate takes" : file.path().getFileName().toString());
        forgetTemplate.setVisible(file != null);
    }

    private void show(RecipeAnswer answer) {
        boolean unknown = model.mapping().isEmpty() && !model.service().get().isBlank();
        showText(serviceProblem, unknown ? "The workspace has no service of that name." : answer.objectionToService());
        editService.setVisible(!answer.objectionToService().isEmpty());
        showText(templateProblem, answer.objectionToTaskDefinition());
        boolean hidden = false;
        for (ParameterField field : fields.values()) {
            hidden |= field.show(answer) && optional.getChildren().contains(field);
        }
        if (hidden) {
            more.setExpanded(true);
        }
    }

    private static void showText(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
    }

    private static Suggestion<String> offer(ServiceMapping mapping) {
        return new Suggestion<>(mapping.name(), mapping.name(),
                mapping.ecs().map(ecs -> ecs.profile() + " · " + ecs.cluster()).orElse("not mapped to ECS"));
    }

    private List<String> offers(Parameter parameter) {
        return switch (parameter) {
            case REGION -> session.cloud().profiles().regions().stream().map(KnownRegion::id).toList();
            case CONTAINER -> model.mapping().stream().flatMap(mapping -> mapping.containers().stream())
                    .map(ContainerMapping::name).toList();
            default -> List.of();
        };
    }
}
