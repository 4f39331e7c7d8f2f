package app.waybill.core.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import app.waybill.core.text.JsonString;
import app.waybill.core.text.JsonWriter;
import app.waybill.core.workspace.ServiceMapping.PublishTarget;

/// Makes image definitions from the `imageDetail.json` of each source, in plain shell and `jq`. Each command stands alone,
/// on one line and in files only: so the same ones serve a buildspec and a Commands action. The first source's files are
/// where the commands run, the others' where a variable says.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/file-reference.html,
/// https://docs.aws.amazon.com/codebuild/latest/userguide/sample-multi-in-out.html
final class Conversion {
    /// The repository's URI without tag and digest, and then the digest: whatever form `ImageURI` has.
    private static final String PINNED = "(.ImageURI | sub(\"[@:].*\"; \"\")) + \"@\" + "
            + "(.ImageDigest // error(\"imageDetail.json has no ImageDigest\"))";

    private final WiredContainers containers;

    Conversion(WiredContainers containers) {
        this.containers = containers;
    }

    /// The commands, to be run one after the other.
    List<String> commands() {
        List<WiredContainer> written = containers.all().stream()
                .filter(container -> !(container instanceof WiredContainer.Untouched)).toList();
        List<String> commands = new ArrayList<>();
        IntStream.range(0, written.size()).forEach(i -> commands.add(entry(written.get(i)) + " > " + file(i)));
        commands.add("jq -s . " + IntStream.range(0, written.size()).mapToObj(Conversion::file)
                .collect(Collectors.joining(" ")) + " > " + PublishTarget.DEFAULT_FILE_NAME);
        return commands;
    }

    /// The same commands as a buildspec, which fails at the first that does.
    String buildspec(Site site) {
        return """
                # Makes %s for the ECS service %s from imageDetail.json, which ECR sources put out.
                version: 0.2
                phases:
                  build:
                    on-failure: ABORT
                    commands:
                %s  post_build:
                    commands:
                      - cat %s
                artifacts:
                  files:
                    - %s
                """.formatted(PublishTarget.DEFAULT_FILE_NAME, site.ecs().service(),
                commands().stream().map(command -> "      - |\n        " + command + "\n")
                        .collect(Collectors.joining()),
                PublishTarget.DEFAULT_FILE_NAME, PublishTarget.DEFAULT_FILE_NAME);
    }

    private String entry(WiredContainer container) {
        return switch (container) {
            case WiredContainer.Pushed(String name, EcrImage image) ->
                "jq " + shell("{name: " + json(name) + ", imageUri: (" + PINNED + ")}") + " " + detail(image);
            case WiredContainer.Fixed(String name, String uri) ->
                "jq -n " + shell("{name: " + json(name) + ", imageUri: " + json(uri) + "}");
            case WiredContainer.Untouched untouched -> throw new IllegalArgumentException(untouched.name());
        };
    }

    private String detail(EcrImage image) {
        return containers.number(image) == 1
                ? "imageDetail.json"
                : "\"$CODEBUILD_SRC_DIR_" + containers.artifact(image) + "/imageDetail.json\"";
    }

    private static String file(int index) {
        return "container-" + (index + 1) + ".json";
    }

    private static String json(String text) {
        return JsonWriter.compact(JsonString.of(text));
    }

    private static String shell(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
