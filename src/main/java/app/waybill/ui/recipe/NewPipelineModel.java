package app.waybill.ui.recipe;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.recipe.Parameter;
import app.waybill.core.recipe.RecipeOrder;
import app.waybill.core.recipe.RecipeProblem;
import app.waybill.core.recipe.TaskDefinitionFile;
import app.waybill.core.recipe.Wiring;
import app.waybill.core.text.JsonObject;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.Workspace;
import app.waybill.ui.fx.Job;
import app.waybill.ui.fx.RunningTask;
import app.waybill.ui.fx.TaskRunner;

/// A pipeline on its way: of which service, by which recipe, with which texts, and what comes of it. Everything is made
/// anew at each change; nothing is written.
public final class NewPipelineModel {
    private final Workspace workspace;
    private final KnownProfiles profiles;
    private final TaskRunner tasks;
    private final ToldBefore before;
    private final StringProperty service = new SimpleStringProperty("");
    private final ObjectProperty<Wiring> wiring = new SimpleObjectProperty<>(Wiring.STATIC);
    private final Map<Parameter, StringProperty> texts = new EnumMap<>(Parameter.class);
    private final ReadOnlyObjectWrapper<@Nullable TaskDefinitionFile> taskDefinition = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<RecipeAnswer> answer = new ReadOnlyObjectWrapper<>(RecipeAnswer.PENDING);
    private @Nullable RunningTask making;
    /// Texts that are filled in together are looked at once.
    private boolean filling;

    /// A model for the services of a workspace, with nothing chosen.
    NewPipelineModel(Workspace workspace, KnownProfiles profiles, TaskRunner tasks, ToldBefore before) {
        this.workspace = workspace;
        this.profiles = profiles;
        this.tasks = tasks;
        this.before = before;
        for (Parameter parameter : Parameter.values()) {
            StringProperty text = new SimpleStringProperty("");
            text.subscribe((_, _) -> make());
            texts.put(parameter, text);
        }
        service.subscribe((_, _) -> begin());
        wiring.subscribe((_, _) -> make());
    }

    /// The services to choose from.
    public List<ServiceMapping> services() {
        return workspace.services();
    }

    /// The name of the service.
    public StringProperty service() {
        return service;
    }

    /// The service of that name, if there is one.
    public Optional<ServiceMapping> mapping() {
        return workspace.service(service.get().strip());
    }

    /// How it is wired.
    public ObjectProperty<Wiring> wiring() {
        return wiring;
    }

    /// What is typed for a parameter; it stays while a recipe has no use for it.
    public StringProperty text(Parameter parameter) {
        return Objects.requireNonNull(texts.get(parameter));
    }

    /// The task definition that becomes the template; null for none.
    public ReadOnlyObjectProperty<@Nullable TaskDefinitionFile> taskDefinition() {
        return taskDefinition.getReadOnlyProperty();
    }

    /// What comes of it all.
    public ReadOnlyObjectProperty<RecipeAnswer> answer() {
        return answer.getReadOnlyProperty();
    }

    /// Reads a task definition, which becomes the template of blue/green.
    public void readTaskDefinition(Path file) {
        tasks.run(Job.of("Reading " + file.getFileName(), _ -> TaskDefinitionFile.read(file)).replacing(taskDefinition)
                .onSuccess(read -> {
                    taskDefinition.set(read);
                    make();
                }).onError(RecipeProblem.class, this::refuse));
    }

    /// Goes without a task definition.
    public void forgetTaskDefinition() {
        taskDefinition.set(null);
        make();
    }

    /// What was told of the service holds for the next one with its profile as well.
    void keep() {
        mapping().ifPresent(mapping -> before.keep(mapping, told()));
    }

    private void begin() {
        filling = true;
        mapping().ifPresent(mapping -> before.of(mapping).forEach((parameter, text) -> {
            if (text(parameter).get().isBlank()) {
                text(parameter).set(text);
            }
        }));
        filling = false;
        make();
    }

    private Map<Parameter, String> told() {
        Map<Parameter, String> told = new EnumMap<>(Parameter.class);
        wiring.get().parameters().forEach(parameter -> {
            String text = text(parameter).get().strip();
            if (!text.isEmpty()) {
                told.put(parameter, text);
            }
        });
        return told;
    }

    private void make() {
        if (filling) {
            return;
        }
        if (making != null) {
            making.cancel();
            making = null;
        }
        mapping().map(mapping -> new RecipeOrder(wiring.get(), mapping, told(), profiles, template()))
                .ifPresentOrElse(this::make, () -> answer.set(RecipeAnswer.PENDING));
    }

    private @Nullable JsonObject template() {
        TaskDefinitionFile file = taskDefinition.get();
        return file == null || wiring.get() != Wiring.BLUE_GREEN ? null : file.definition();
    }

    private void make(RecipeOrder order) {
        RecipeProblem problem = order.objectionToService().orElse(null);
        Map<Parameter, String> unfit = new EnumMap<>(Parameter.class);
        order.told().forEach((parameter, text) -> parameter.objectionTo(text)
                .ifPresent(objection -> unfit.put(parameter, objection)));
        Set<Parameter> missing = order.missing();
        answer.set(new RecipeAnswer(unfit, missing, problem, null));
        if (problem == null && unfit.isEmpty() && missing.isEmpty()) {
            making = tasks.run(Job.of("Making the pipeline", _ -> NewPipeline.of(order))
                    .onSuccess(made -> answer.set(new RecipeAnswer(Map.of(), Set.of(), null, made)))
                    .onError(RecipeProblem.class, this::refuse));
        }
    }

    private void refuse(RecipeProblem problem) {
        answer.set(new RecipeAnswer(Map.of(), Set.of(), problem, null));
    }
}
