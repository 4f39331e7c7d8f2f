package app.waybill.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecipeTest {
    @ParameterizedTest
    @CsvSource({"silent/static.json,[static]", "silent/convert.json,[convert]",
            "silent/convert-with-commands.json,[convert]",
            "silent/blue-green.json,[blue/green]", "silent/build-and-deploy.json,[]",
            "ecs-input-from-ecr/direct.json,[]", "ecs-input-from-ecr/custom-file-name.json,[static]",
            "ecs-file-name-image-detail/other-case-two-actions.json,'[static, blue/green]'"})
    void recipesAreRecognised(String file, String words) {
        Pipeline pipeline = PipelineFiles.read(Path.of("src/test/resources/rules").resolve(file)).pipeline()
                .orElseThrow();

        assertThat(Recipe.of(pipeline).stream().map(Recipe::word).toList()).hasToString(words);
    }
}
