package app.waybill.core.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The whole text of what is made, against what stands in a file of the case's name. `mvn test -Dgolden=rewrite` writes
/// the files anew: read the difference before you commit it.
class BlueprintGoldenTest {
    private static final Path HOME = Path.of("src/test/resources/recipes");

    private record Case(String name, RecipeOrder order) {}

    private static Stream<Case> cases() {
        Orders.Place ireland = Orders.Place.IRELAND;
        return Stream.of(
                new Case("static", Orders.order(Wiring.STATIC, ireland, Orders.WEB)),
                new Case("static-by-tag-in-china", Orders.order(Wiring.STATIC, Orders.Place.BEIJING, Orders.JOBS)),
                new Case("convert", Orders.without(Orders.order(Wiring.BUILD, ireland, Orders.WEB), Parameter.KEY)),
                new Case("convert-several", Orders.order(Wiring.BUILD, ireland, Orders.WEB, Orders.WORKER, Orders.JOBS,
                        Orders.PROXY)),
                new Case("convert-commands", Orders.order(Wiring.COMMANDS, ireland, Orders.WEB, Orders.JOBS)),
                new Case("convert-other-account", Orders.order(Wiring.BUILD, ireland, Orders.FOREIGN)),
                new Case("blue-green", Orders.order(Wiring.BLUE_GREEN, ireland, Orders.WEB, Orders.JOBS)),
                new Case("blue-green-from-task-definition",
                        Orders.order(Wiring.BLUE_GREEN, ireland, Orders.WEB, Orders.ENVOY)));
    }

    @TestFactory
    Stream<DynamicTest> files() {
        return cases().map(one -> DynamicTest.dynamicTest(one.name(), () -> compare(one)));
    }

    private static void compare(Case one) throws IOException {
        Blueprint blueprint = one.order().make();
        String made = Stream.concat(
                blueprint.files().stream().map(file -> "=== " + file.name() + "\n" + file.text()),
                blueprint.notes().stream().map(note -> "=== note\n" + note + "\n")).collect(Collectors.joining());
        Path golden = HOME.resolve(one.name() + ".txt");
        if ("rewrite".equals(System.getProperty("golden"))) {
            Files.createDirectories(HOME);
            Files.writeString(golden, made);
        }
        assertThat(golden).exists();
        assertThat(made).isEqualTo(Files.readString(golden));
    }
}
