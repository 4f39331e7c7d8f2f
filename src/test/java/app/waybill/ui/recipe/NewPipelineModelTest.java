package app.waybill.ui.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.recipe.Blueprint;
import app.waybill.core.recipe.GeneratedFile;
import app.waybill.core.recipe.Parameter;
import app.waybill.core.recipe.Wiring;
import app.waybill.core.workspace.WorkspaceReader;
import app.waybill.ui.fx.DirectTasks;

class NewPipelineModelTest {
    private static final String WORKSPACE = """
            {"version": 1, "services": [
              {"name": "orders-api",
               "ecs": {"profile": "qa", "region": "eu-west-1", "cluster": "qa-fargate", "service": "orders-api"},
               "containers": [{"name": "web", "image": {"profile": "qa", "registryId": "222222222222",
                 "repository": "orders-api"}, "select": {"newest": "release-*"}, "write": "digest"}]},
              {"name": "billing-api",
               "ecs": {"profile": "qa", "region": "eu-west-1", "cluster": "qa-fargate", "service": "billing-api"},
               "containers": [{"name": "web", "image": {"profile": "qa", "registryId": "222222222222",
                 "repository": "billing-api"}, "select": {"tag": "latest"}, "write": "digest"},
                 {"name": "envoy", "leaveAlone": true}],
               "publish": {"profile": "qa", "region": "eu-west-1", "bucket": "qa-imagedefinitions",
                 "key": "billing-api.zip", "fileName": "imagedefinitions.json"}}]}
            """;
    private static final Map<Parameter, String> TOLD = Map.of(
            Parameter.ROLE, "arn:aws:iam::222222222222:role/pipelines", Parameter.ARTIFACT_BUCKET, "qa-artifacts",
            Parameter.EXECUTION_ROLE, "arn:aws:iam::222222222222:role/execution");

    @TempDir
    private Path folder;
    private final ToldBefore before = new ToldBefore();
    private NewPipelineModel model;

    @BeforeEach
    void begin() {
        model = model();
    }

    private NewPipelineModel model() {
        return new NewPipelineModel(WorkspaceReader.read(WORKSPACE.getBytes(StandardCharsets.UTF_8)).workspace()
                .orElseThrow(), new KnownProfiles(Map.of()), new DirectTasks(), before);
    }

    private void tell() {
        TOLD.forEach((parameter, text) -> model.text(parameter).set(text));
    }

    @Test
    void nothingIsSaidBeforeAServiceIsChosen() {
        tell();
        assertThat(model.answer().get()).isEqualTo(RecipeAnswer.PENDING);
        model.service().set("orders");
        assertThat(model.answer().get()).as("no service is called so").isEqualTo(RecipeAnswer.PENDING);
    }

    @ParameterizedTest
    @EnumSource
    void whatMustBeToldIsNamedUntilItIs(Wiring wiring) {
        model.wiring().set(wiring);
        model.service().set("billing-api");

        assertThat(model.answer().get().missing()).isEqualTo(wiring.required());
        assertThat(model.answer().get().objectionTo(Parameter.ROLE)).as("an empty field is no mistake").isEmpty();
    }

    @Test
    void thePipelineFollowsEveryChange() {
        model.service().set("billing-api");
        tell();
        assertThat(made().blueprint().pipeline()).contains("\"S3ObjectKey\": \"billing-api.zip\"");
        assertThat(made().reviewed().name()).isEqualTo("billing-api");

        model.text(Parameter.NAME).set("billing-api-qa");
        assertThat(made().reviewed().name()).isEqualTo("billing-api-qa");
        model.wiring().set(Wiring.COMMANDS);
        assertThat(made().blueprint().pipeline()).contains("\"provider\": \"Commands\"");
        model.wiring().set(Wiring.BUILD);
        assertThat(made().blueprint().files()).extracting(GeneratedFile::name).startsWith(Blueprint.PIPELINE,
                "buildspec.yml");
    }

    @Test
    void aTextThatDoesNotFitIsSaidAtItsField() {
        model.service().set("billing-api");
        tell();
        model.text(Parameter.ARTIFACT_BUCKET).set("s3://artifacts");

        assertThat(model.answer().get().pipeline()).isEmpty();
        assertThat(model.answer().get().objectionTo(Parameter.ARTIFACT_BUCKET))
                .startsWith("It must be a bucket's name");
        assertThat(model.answer().get().objectionTo(Parameter.ROLE)).isEmpty();
    }

    @Test
    void aTextThatFitsButNotHereIsSaidAtItsFieldWithWhatToDo() {
        model.service().set("billing-api");
        tell();
        model.text(Parameter.EXECUTION_ROLE).set("arn:aws:iam::333333333333:role/execution");

        assertThat(model.answer().get().objectionTo(Parameter.ROLE)).startsWith("The role's account is 222222222222")
                .endsWith("Make the pipeline where its service is: give a role and a Region from there.");
        assertThat(model.answer().get().objectionToService()).isEmpty();
    }

    @Test
    void whatTheMappingLacksIsSaidAtTheServiceBeforeAnythingElseIsTold() {
        model.service().set("orders-api");

        assertThat(model.answer().get().objectionToService())
                .startsWith("The service 'orders-api' has no 'publish' in the workspace. Say there");
        model.wiring().set(Wiring.BUILD);
        assertThat(model.answer().get().objectionToService()).isEmpty();
    }

    @Test
    void aTextThatOnlyThisServiceNeedsIsAskedFor() {
        model.service().set("orders-api");
        model.wiring().set(Wiring.BUILD);
        tell();

        assertThat(model.answer().get().objectionTo(Parameter.TAG)).startsWith("--tag is missing: container 'web'");
        model.text(Parameter.TAG).set("stable");
        assertThat(made().blueprint().pipeline()).contains("\"ImageTag\": \"stable\"");
    }

    @Test
    void aTextForAnotherRecipeStaysAndDoesNoHarm() {
        model.service().set("billing-api");
        tell();
        model.text(Parameter.PORT).set("http");

        assertThat(made().blueprint().files()).isNotEmpty();
        model.wiring().set(Wiring.BLUE_GREEN);
        assertThat(model.answer().get().objectionTo(Parameter.PORT)).startsWith("It must be a whole number");
    }

    @Test
    void aTaskDefinitionIsAskedForReadAndForgotten() throws IOException {
        model.service().set("billing-api");
        model.wiring().set(Wiring.BLUE_GREEN);
        tell();
        model.text(Parameter.PORT).set("8080");
        assertThat(model.answer().get().objectionToTaskDefinition()).contains("the container 'envoy'");

        model.readTaskDefinition(Files.writeString(folder.resolve("none.json"), "{\"family\": 1}"));
        assertThat(model.answer().get().objectionToTaskDefinition()).contains("no 'containerDefinitions'");
        assertThat(model.taskDefinition().get()).isNull();

        model.readTaskDefinition(Files.writeString(folder.resolve("taskdef.json"), """
                {"taskDefinition": {"family": "billing-api", "containerDefinitions": [
                  {"name": "web", "image": "x"}, {"name": "envoy", "image": "envoy:1"}]}}"""));
        assertThat(made().blueprint().files()).anySatisfy(file -> assertThat(file.text()).contains("envoy:1"));
        model.forgetTaskDefinition();
        assertThat(model.answer().get().pipeline()).isEmpty();
    }

    @Test
    void whatWasToldHoldsForTheNextServiceOfTheProfile() {
        model.service().set("billing-api");
        tell();
        model.text(Parameter.NAME).set("billing-api-qa");
        model.keep();

        model = model();
        model.wiring().set(Wiring.BUILD);
        model.text(Parameter.ROLE).set("arn:aws:iam::222222222222:role/mine");
        model.service().set("orders-api");
        assertThat(model.text(Parameter.ARTIFACT_BUCKET).get()).isEqualTo("qa-artifacts");
        assertThat(model.text(Parameter.ROLE).get()).as("what is typed stays").endsWith("role/mine");
        assertThat(model.text(Parameter.NAME).get()).as("a name is of one service").isEmpty();
    }

    private NewPipeline made() {
        return model.answer().get().pipeline().orElseThrow();
    }
}
