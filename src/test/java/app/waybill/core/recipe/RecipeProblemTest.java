package app.waybill.core.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.gateway.Profile;
import app.waybill.core.gateway.ProfileKind;
import app.waybill.core.recipe.Orders.Place;

/// What cannot be made is said in a sentence that names what is missing or does not fit.
class RecipeProblemTest {
    private static RecipeProblem problem(RecipeOrder order) {
        return assertThatExceptionOfType(RecipeProblem.class).isThrownBy(order::make).actual();
    }

    @ParameterizedTest
    @EnumSource
    void allThatIsMissingIsNamedAtOnce(Wiring wiring) {
        RecipeOrder bare = Orders.without(Orders.order(wiring, Place.IRELAND, Orders.WEB), Parameter.values());

        assertThat(problem(bare).getMessage()).contains(wiring.required().stream().map(Parameter::option).toList());
        assertThat(problem(bare).options())
                .containsExactlyElementsOf(wiring.required().stream().map(Parameter::option).toList());
        assertThat(problem(bare).advice()).contains("--role ARN: The IAM role that the pipeline acts in");
    }

    @ParameterizedTest
    @CsvSource({"ROLE,pipelines", "ARTIFACT_BUCKET,s3://artifacts", "REGION,Ireland", "NAME,orders api",
            "KEY,alias/artifacts"})
    void aTextThatDoesNotFitIsQuoted(Parameter parameter, String text) {
        RecipeOrder order = Orders.with(Orders.order(Wiring.STATIC, Place.IRELAND, Orders.WEB), parameter, text);

        assertThat(problem(order)).hasMessageStartingWith(parameter.option() + " is '" + text + "': it must be ");
    }

    @ParameterizedTest
    @CsvSource({"0", "65536", "http", "080"})
    void aPortIsAWholeNumber(String port) {
        assertThat(problem(Orders.with(Orders.order(Wiring.BLUE_GREEN, Place.IRELAND, Orders.WEB), Parameter.PORT,
                port))).hasMessageContaining("1 to 65535");
    }

    @Test
    void anImageOfAnotherAccountNeedsARoleThereAndAKey() {
        RecipeOrder order = Orders.order(Wiring.BUILD, Place.IRELAND, Orders.FOREIGN);

        assertThat(problem(Orders.without(order, Parameter.REGISTRY_ROLE, Parameter.KEY)))
                .hasMessageStartingWith("--registry-role and --key are missing: the image orders-api")
                .hasMessageContaining("111111111111");
        assertThat(problem(Orders.with(order, Parameter.REGISTRY_ROLE, Place.IRELAND.role("333333333333", "r"))))
                .hasMessageContaining("no role of the account 111111111111");
    }

    @Test
    void aSelectionThatIsNoTagNeedsOneToFollow() {
        RecipeOrder order = Orders.order(Wiring.BUILD, Place.IRELAND, Orders.NEWEST);

        assertThat(problem(order)).hasMessageStartingWith("--tag is missing: container 'web' selects no tag");
        assertThat(Orders.with(order, Parameter.TAG, "stable").make().pipeline()).contains("\"ImageTag\": \"stable\"");
        assertThat(Orders.order(Wiring.STATIC, Place.IRELAND, Orders.NEWEST).make().pipeline()).isNotEmpty();
    }

    @Test
    void aSourceRunsInThePipelinesRegion() {
        String far = Orders.WEB.replace("\"repository\"", "\"region\": \"us-east-1\", \"repository\"");

        assertThat(problem(Orders.order(Wiring.COMMANDS, Place.IRELAND, far)))
                .hasMessageContaining("is in us-east-1, and a source runs in the pipeline's own Region, eu-west-1");
        assertThat(problem(Orders.with(Orders.order(Wiring.STATIC, Place.IRELAND, Orders.WEB), Parameter.REGION,
                "us-east-1"))).hasMessageContaining("the service runs in eu-west-1");
    }

    @Test
    void partitionsAndAccountsAreNotMixed() {
        RecipeOrder order = Orders.order(Wiring.STATIC, Place.BEIJING, Orders.WEB);

        assertThat(problem(Orders.with(order, Parameter.ROLE, Place.IRELAND.role("222222222222", "p"))))
                .hasMessageContaining("aws-cn");
        assertThat(problem(Orders.with(order, Parameter.EXECUTION_ROLE, Place.BEIJING.role("333333333333", "p"))))
                .hasMessageContaining("333333333333");
    }

    @Test
    void theAccountOfARegistryIsThatOfItsProfile() {
        String tools = Orders.WEB.replace("\"profile\": \"qa\", \"registryId\": \"222222222222\"",
                "\"profile\": \"tools\"");
        RecipeOrder order = Orders.order(Wiring.BUILD, Place.IRELAND, tools);

        assertThat(problem(order)).hasMessageContaining("the account of the registry of container 'web' is not known");
        KnownProfiles known = new KnownProfiles(Map.of("tools",
                new Profile("tools", ProfileKind.SSO, "eu-west-1", "111111111111", null, null)));
        assertThat(new RecipeOrder(order.wiring(), order.service(), order.told(), known, null).make().pipeline())
                .contains("arn:aws:iam::111111111111:role/image-readers");
    }

    @Test
    void anActionTakesSoManyImages() {
        String[] six = IntStream.range(0, 6).mapToObj(i -> Orders.JOBS.replace("jobs", "jobs" + i))
                .toArray(String[]::new);

        assertThat(problem(Orders.order(Wiring.BUILD, Place.IRELAND, six))).hasMessageContaining("takes 5");
        assertThat(problem(Orders.order(Wiring.BLUE_GREEN, Place.IRELAND, six))).hasMessageContaining("takes 4");
        assertThat(Orders.order(Wiring.COMMANDS, Place.IRELAND, six).make().files()).isNotEmpty();
    }

    @Test
    void aSidecarsImageStandsInTheTaskDefinitionOnly() {
        RecipeOrder order = Orders.order(Wiring.BLUE_GREEN, Place.IRELAND, Orders.WEB, Orders.ENVOY);

        assertThat(problem(new RecipeOrder(order.wiring(), order.service(), order.told(), order.profiles(), null)))
                .hasMessageContaining("'envoy'");
        assertThat(problem(Orders.order(Wiring.BLUE_GREEN, Place.IRELAND, Orders.WEB, Orders.ENVOY, Orders.PROXY)))
                .hasMessageContaining("has no container 'proxy'");
    }

    @Test
    void rolesComeFromTheTaskDefinitionWhereItIsGiven() {
        RecipeOrder order = Orders.without(Orders.order(Wiring.BLUE_GREEN, Place.IRELAND, Orders.WEB, Orders.ENVOY),
                Parameter.EXECUTION_ROLE, Parameter.TASK_ROLE);

        assertThat(Orders.file(order.make(), "pipeline-role-policy.json"))
                .contains("arn:aws:iam::222222222222:role/orders-execution");
    }

    @Test
    void namesOfRolesAndRulesStayWithinTheirLimitsAndApart() {
        String name = "a".repeat(90);
        RecipeOrder order = Orders.order(Wiring.STATIC, Place.IRELAND, Orders.WEB);

        assertThat(Site.of(Orders.with(order, Parameter.NAME, name + "1")).named("-events")).hasSize(64)
                .endsWith("-events")
                .isNotEqualTo(Site.of(Orders.with(order, Parameter.NAME, name + "2")).named("-events"));
    }
}
