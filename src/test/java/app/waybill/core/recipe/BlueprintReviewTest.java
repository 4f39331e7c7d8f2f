package app.waybill.core.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import app.waybill.core.lint.Severity;
import app.waybill.core.lint.rules.StandardRules;
import app.waybill.core.pipeline.Arn;
import app.waybill.core.pipeline.PipelineDocument;
import app.waybill.core.pipeline.PipelineReader;
import app.waybill.core.pipeline.Recipe;
import app.waybill.core.text.JsonReader;

/// What Waybill makes, Waybill has nothing to object to: every recipe, for every kind of service, in every partition.
class BlueprintReviewTest {
    private static final Map<String, String[]> SERVICES = Map.of(
            "one container", new String[]{Orders.WEB},
            "several containers and images", new String[]{Orders.WEB, Orders.WORKER, Orders.JOBS},
            "a sidecar that is left alone", new String[]{Orders.WEB, Orders.ENVOY},
            "an image outside ECR", new String[]{Orders.PROXY, Orders.WEB},
            "the registry of another account", new String[]{Orders.FOREIGN, Orders.JOBS});
    private static final Pattern LEFT_OPEN = Pattern
            .compile("<(?!TASK_DEFINITION>|IMAGE\\d_NAME>)|ACCOUNT_?ID|REGION|TODO|EXAMPLE|null|\\$\\{|%s");

    private static Stream<DynamicTest> each(Consumer<RecipeOrder> check) {
        return Stream.of(Wiring.values()).flatMap(wiring -> Stream.of(Orders.Place.values())
                .flatMap(place -> SERVICES.entrySet().stream()
                        .map(service -> DynamicTest.dynamicTest(wiring + " in " + place + ", " + service.getKey(),
                                () -> check.accept(Orders.order(wiring, place, service.getValue()))))));
    }

    @TestFactory
    Stream<DynamicTest> theReviewFindsNothingToWarnOf() {
        return each(order -> {
            PipelineDocument document = PipelineReader.read(order.make().pipeline());

            assertThat(StandardRules.linter().review(document)).allMatch(found -> found.severity() == Severity.INFO);
            assertThat(Recipe.of(document.pipeline().orElseThrow())).containsExactly(order.wiring().recipe());
        });
    }

    @TestFactory
    Stream<DynamicTest> everyFileIsWholeAndNothingIsLeftOpen() {
        return each(order -> {
            List<GeneratedFile> files = order.make().files();

            assertThat(files).extracting(GeneratedFile::name).doesNotHaveDuplicates();
            assertThat(files).allSatisfy(file -> {
                assertThat(file.text()).endsWith("\n").doesNotContainPattern(LEFT_OPEN);
                if (file.name().endsWith(".json")) {
                    assertThat(JsonReader.read(file.text()).problems()).isEmpty();
                }
            });
        });
    }

    @TestFactory
    Stream<DynamicTest> everyArnIsOfThePipelinesPartition() {
        return each(order -> {
            String partition = Arn.parse(order.text(Parameter.ROLE).orElseThrow()).orElseThrow().partition();

            assertThat(order.make().files()).filteredOn(file -> !"taskdef.json".equals(file.name()))
                    .flatMap(file -> Arn.in(file.text()).toList()).isNotEmpty()
                    .allMatch(arn -> arn.partition().equals(partition));
        });
    }
}
