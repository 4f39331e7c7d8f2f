package app.waybill.core.recipe;

import java.nio.file.Path;
import java.util.List;

import app.waybill.core.file.FileVersion;
import app.waybill.core.text.JsonDocument;
import app.waybill.core.text.JsonObject;
import app.waybill.core.text.JsonReader;
import app.waybill.core.text.JsonValue;
import app.waybill.core.text.Utf8Text;

/// A service's task definition in a file, as describe-task-definition prints it.
public record TaskDefinitionFile(Path path, JsonObject definition) {
    /// Its name on the command line.
    public static final String OPTION = "--task-definition";
    /// What it is for, in sentences.
    public static final String DESCRIPTION = "The service's task definition, as describe-task-definition prints it: it "
            + "becomes the template.";

    /// Reads it. Throws [app.waybill.core.file.FileException] if it cannot be read, and a [RecipeProblem] if it is no task
    /// definition in JSON.
    public static TaskDefinitionFile read(Path path) {
        JsonDocument read = JsonReader.read(Utf8Text.decode(FileVersion.read(path).content().orElseThrow()).text());
        JsonObject definition = read.root().filter(_ -> read.problems().isEmpty()).flatMap(JsonValue::asObject)
                .orElseThrow(() -> new RecipeProblem(path + " is not a JSON object"
                        + read.problems().stream().findFirst().map(problem -> " (line " + problem.place().line() + ": "
                                + problem.message() + ")").orElse(""),
                        "Give what 'aws ecs describe-task-definition --task-definition FAMILY' prints.",
                        List.of(OPTION)));
        TaskTemplate.of(definition);
        return new TaskDefinitionFile(path, definition);
    }
}
