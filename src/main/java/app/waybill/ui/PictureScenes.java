package app.waybill.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;

import app.waybill.core.bulk.BulkPlanner;
import app.waybill.core.bulk.ContainerPlace;
import app.waybill.core.bulk.Select;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.image.Selection;
import app.waybill.core.pipeline.Recipe;
import app.waybill.core.recipe.Parameter;
import app.waybill.core.workspace.ContainerMapping.FromEcr;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.Workspace;
import app.waybill.core.workspace.WorkspaceFile;
import app.waybill.core.workspace.WorkspacePlace;
import app.waybill.core.workspace.edit.EditPlan;
import app.waybill.ui.session.Session;
import app.waybill.ui.session.WorkspaceState;

/// What the tour sets up before it takes pictures: what an operator and a colleague have changed and filled in.
final class PictureScenes {
    private static final Selection YESTERDAY = new Selection.Tag("8d21e07");
    private static final Selection WITH_A_FIX = new Selection.Tag("b7740c2");
    private static final Selection LAST_WEEK = new Selection.Tag("1e5ad93");

    private PictureScenes() {
    }

    /// A second set to compare with, that is behind in some services.
    static WorkspacePlace writeOtherSet(Path file, Workspace now) {
        List<ServiceMapping> services = now.services().subList(0, now.services().size() - 2);
        EditPlan plan = new BulkPlanner(new KnownProfiles(Map.of())).plan(new Select(YESTERDAY),
                ContainerPlace.of(services.subList(0, 6)), Map.of());
        Workspace other = EditPlan.apply(new Workspace(services, now.unknown()), plan.changes());
        return WorkspaceFile.loadOrBegin(file).save(other).place();
    }

    /// What the demo has just published is up to date; so that there is something to publish, one container goes back.
    static Workspace withYesterdaysBuild(Workspace now, String service) {
        return select(now, service, YESTERDAY);
    }

    /// A pipeline by the recipe convert, as an operator would tell it.
    static void fillRecipe(Scene scene) {
        scene.getRoot().lookupAll(".recipe-card > .radio-button").stream()
                .filter(node -> node.getUserData() == Recipe.CONVERT).map(RadioButton.class::cast)
                .forEach(choice -> choice.setSelected(true));
        Map<String, String> texts = Map.of("Service", "inventory-api", Parameter.ROLE.title(),
                "arn:aws:iam::222222222222:role/pipelines", Parameter.ARTIFACT_BUCKET.title(), "qa-pipeline-artifacts",
                Parameter.EXECUTION_ROLE.title(), "arn:aws:iam::222222222222:role/execution");
        scene.getRoot().lookupAll(".suggest-field").stream().map(TextField.class::cast)
                .filter(field -> texts.containsKey(field.getAccessibleText()))
                .forEach(field -> field.setText(texts.get(field.getAccessibleText())));
    }

    /// Where in S3 a team keeps its workspace.
    static void fillPlace(Scene scene) {
        ((TextField) scene.lookup(".s3-place #place")).setText("s3://qa-imagedefinitions/team/qa.waybill.json");
        ComboBox<?> profile = (ComboBox<?>) scene.lookup(".s3-place #profile");
        profile.getSelectionModel().select(profile.getItems().indexOf("qa"));
        ((TextField) scene.lookup(".s3-place #region")).setText("eu-west-1");
    }

    /// A colleague saves another build of a service; then the operator changes it, too, and saves.
    static void changeWithColleague(Session session, String service) {
        WorkspacePlace place = Optional.ofNullable(session.workspace().state().get()).map(WorkspaceState::file)
                .map(WorkspaceFile::place).orElseThrow();
        WorkspaceFile theirs = session.store().load(place);
        theirs.save(select(theirs.workspace().orElseThrow(), service, LAST_WEEK));
        session.workspace().edit(now -> select(now, service, WITH_A_FIX));
        session.workspace().saving().save();
    }

    /// Selects another image for the first container of a service that has one of ECR.
    private static Workspace select(Workspace now, String name, Selection selection) {
        ServiceMapping service = now.service(name).orElseThrow();
        return service.containers().stream()
                .flatMap(container -> container instanceof FromEcr ecr ? Stream.of(ecr) : Stream.empty()).findFirst()
                .map(web -> now.replace(name, service.replace(web.name(),
                        new FromEcr(web.name(), web.image(), selection, web.write(), web.unknown()))))
                .orElse(now);
    }
}
