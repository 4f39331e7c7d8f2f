package app.waybill.core.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import app.waybill.core.image.Selection;
import app.waybill.core.lint.Severity;
import app.waybill.core.text.JsonMember;
import app.waybill.core.text.JsonObject;
import app.waybill.core.text.JsonString;
import app.waybill.core.workspace.ContainerMapping.FromEcr;
import app.waybill.core.workspace.ContainerMapping.FromUri;
import app.waybill.core.workspace.ContainerMapping.ImageSource;
import app.waybill.core.workspace.ContainerMapping.LeftAlone;

class WorkspaceReaderTest {
    private static final JsonObject NONE = JsonObject.of();

    static String example() {
        try (InputStream in = Objects
                .requireNonNull(WorkspaceReaderTest.class.getResourceAsStream("example.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String service(String container) {
        return "{\"version\": 1, \"services\": [{\"name\": \"s\", \"containers\": [" + container + "]}]}";
    }

    private static List<String> complaints(String text) {
        WorkspaceReading reading = WorkspaceReader.read(text);
        return reading.findings().stream().map(finding -> finding.place().line() + ":" + finding.place().column()
                + " " + finding.path() + " " + finding.message()).toList();
    }

    private static String only(String text) {
        assertThat(complaints(text)).hasSize(1);
        return complaints(text).getFirst();
    }

    @Test
    void readsTheExampleAndWritesItAsItWas() {
        WorkspaceReading reading = WorkspaceReader.read(example());

        assertThat(reading.findings()).isEmpty();
        Workspace workspace = reading.workspace().orElseThrow();
        ServiceMapping orders = workspace.service("orders-api").orElseThrow();
        assertThat(orders.containers()).containsExactly(new FromEcr("web",
                new ImageSource("qa", "eu-west-1", "222222222222", "orders-api", NONE), new Selection.Tag("latest"),
                WriteAs.DIGEST, NONE));
        assertThat(orders.ecs()).contains(
                new ServiceMapping.EcsService("qa", "eu-west-1", "qa-fargate", "orders-api", NONE));
        assertThat(orders.publish()).contains(new ServiceMapping.PublishTarget("qa", "eu-west-1",
                "qa-imagedefinitions", "orders-api.zip", "imagedefinitions.json", NONE));
        assertThat(orders.pipeline()).contains(
                new ServiceMapping.PipelineName("qa", "eu-west-1", "orders-api", NONE));
        assertThat(WorkspaceWriter.write(workspace)).isEqualTo(example());
    }

    @Test
    void readsContainersOfTheOtherKindsAndEverySelection() {
        String digest = "sha256:" + "0".repeat(64);
        String text = service("""
                {"name": "envoy", "leaveAlone": true},
                {"name": "nginx", "uri": "public.ecr.aws/nginx/nginx:1.27"},
                {"name": "a", "image": {"profile": "p", "repository": "r/a"}, "select": {"newest": "release-*"},
                 "write": "tag"},
                {"name": "b", "image": {"profile": "p", "repository": "r/a"}, "select": {"digest": "%s"},
                 "write": "tag"}""".formatted(digest));

        List<ContainerMapping> containers = WorkspaceReader.read(text).workspace().orElseThrow().services().getFirst()
                .containers();

        assertThat(containers.subList(0, 2)).containsExactly(new LeftAlone("envoy", NONE),
                new FromUri("nginx", "public.ecr.aws/nginx/nginx:1.27", NONE));
        assertThat(containers.get(2)).isEqualTo(new FromEcr("a", new ImageSource("p", null, null, "r/a", NONE),
                new Selection.Newest("release-*"), WriteAs.TAG, NONE));
        assertThat(WorkspaceReader.read(WorkspaceWriter.write(WorkspaceReader.read(text).workspace().orElseThrow()))
                .workspace().orElseThrow().services().getFirst().containers()).isEqualTo(containers);
    }

    @Test
    void keepsUnknownKeysOfEveryObjectBehindTheKnownOnes() {
        String text = """
                {
                  "owner": {"team": "payments", "pager": [1, 2.50, null]},
                  "version": 1,
                  "services": [
                    {
                      "note": "n1",
                      "name": "s",
                      "ecs": {"x-e": true, "profile": "p", "cluster": "c", "service": "s"},
                      "containers": [
                        {
                          "x-c": {"deep": {"deeper": []}},
                          "name": "web",
                          "image": {"x-i": 1e5, "profile": "p", "repository": "repo"},
                          "select": {"tag": "t"},
                          "write": "tag"
                        }
                      ],
                      "publish": {"x-p": "", "profile": "p", "bucket": "bucket", "key": "k.zip", "fileName": "f.json"},
                      "pipeline": {"x-l": "é\\n", "profile": "p", "name": "pipe"}
                    }
                  ]
                }
                """;

        String written = WorkspaceWriter.write(WorkspaceReader.read(text).workspace().orElseThrow());

        assertThat(written).isEqualTo("""
                {
                  "version": 1,
                  "services": [
                    {
                      "name": "s",
                      "ecs": {"profile": "p", "cluster": "c", "service": "s", "x-e": true},
                      "containers": [
                        {
                          "name": "web",
                          "image": {"profile": "p", "repository": "repo", "x-i": 1e5},
                          "select": {"tag": "t"},
                          "write": "tag",
                          "x-c": {
                            "deep": {
                              "deeper": []
                            }
                          }
                        }
                      ],
                      "publish": {"profile": "p", "bucket": "bucket", "key": "k.zip", "fileName": "f.json", "x-p": ""},
                      "pipeline": {"profile": "p", "name": "pipe", "x-l": "é\\n"},
                      "note": "n1"
                    }
                  ],
                  "owner": {
                    "team": "payments",
                    "pager": [1, 2.50, null]
                  }
                }
                """);
        assertThat(WorkspaceReader.read(written).workspace()).isEqualTo(WorkspaceReader.read(text).workspace());
    }

    @Test
    void suggestsTheKeyThatWasProbablyMeantAndKeepsTheOther() {
        String text = example().replace("\"fileName\"", "\"filename\"");

        assertThat(only(text)).startsWith("15:117 /services/0/publish/filename \"filename\" is no key of a "
                + "publish target and is kept without a meaning: did you mean \"fileName\"?");
        WorkspaceReading reading = WorkspaceReader.read(text);
        assertThat(reading.findings().getFirst().severity()).isEqualTo(Severity.WARNING);
        assertThat(reading.workspace().orElseThrow().services().getFirst().publish().orElseThrow().unknown())
                .isEqualTo(JsonObject.of(JsonMember.of("filename", JsonString.of("imagedefinitions.json"))));
    }

    @Test
    void reportsAllMistakesAtTheirPlacesInTheOrderOfTheText() {
        String text = """
                {
                  "version": 1,
                  "services": [
                    {
                      "name": "a",
                      "containers": [{"name": "x"}, 7]
                    },
                    {
                      "name": "a",
                      "ecs": {"profile": "p", "region": "EU", "cluster": 5},
                      "containers": {}
                    }
                  ]
                }
                """;

        assertThat(complaints(text)).containsExactly(
                "6:22 /services/0/containers/0 a container needs 'image' with 'select' and 'write', or 'uri', or "
                        + "'leaveAlone': true",
                "6:37 /services/0/containers/1 each element must be an object that says a container; found a number",
                "9:7 /services/1/name 'name' \"a\" is the name of the service in line 5 already: names must differ",
                "10:7 /services/1/ecs an ECS service needs 'service'",
                "10:31 /services/1/ecs/region 'region' is \"EU\", expected a Region such as eu-west-1",
                "10:47 /services/1/ecs/cluster 'cluster' must be a text: a text without blanks around it; found a number",
                "11:7 /services/1/containers 'containers' must be an array; found an object");
        assertThat(WorkspaceReader.read(text).workspace()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"name": "c", "uri": "a:1", "leaveAlone": true} | a container takes only one of 'uri' and 'leaveAlone'
            {"name": "c", "uri": "a:1", "select": {"tag": "t"}} | 'select' belongs to 'image' and means nothing beside 'uri'
            {"name": "c", "leaveAlone": true, "write": "tag"} | 'write' belongs to 'image' and means nothing beside
            {"name": "c", "leaveAlone": false} | 'leaveAlone' must be true, or be absent; found false
            {"name": " c", "uri": "a:1"} | 'name' is " c", expected a text without blanks around it
            {"name": "", "uri": "a:1"} | 'name' is "", expected
            {"uri": "a:1"} | a container needs 'name'
            {"name": "c", "uri": "a:1", "uri": "a:2"} | 'uri' stands twice, first in line 1
            {"name": "c", "uri": "a:1", "uri2": 1, "uri2": 2} | 'uri2' stands twice, first in line 1
            """)
    void reportsContainersThatMakeNoSense(String container, String complaint) {
        assertThat(complaints(service(container))).anyMatch(line -> line.contains(complaint));
        assertThat(WorkspaceReader.read(service(container)).workspace()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "select": {}, "write": "tag" | 'select' takes exactly one of 'tag', 'digest' and 'newest'
            "select": {"tag": "t", "newest": "*"}, "write": "tag" | 'select' takes exactly one of
            "select": {"tag": "t", "platform": "arm64"}, "write": "tag" | 'select' takes exactly one of
            "select": {"digest": "sha256:ABC"}, "write": "tag" | 'digest' is "sha256:ABC", expected sha256: and 64
            "select": {"tag": "a b"}, "write": "tag" | 'tag' is "a b", expected a tag
            "select": "latest", "write": "tag" | 'select' must be an object that says a selection; found a string
            "select": {"tag": "t"}, "write": "Digest" | 'write' is "Digest", expected "tag" or "digest"
            "select": {"tag": "t"} | a container with 'image' needs 'write'
            "write": "tag" | a container with 'image' needs 'select'
            "uri": "a:1", "select": {"tag": "t"}, "write": "tag" | a container takes only one of 'image' and 'uri'
            """)
    void reportsSelectionsThatMakeNoSense(String rest, String complaint) {
        String text = service(
                "{\"name\": \"c\", \"image\": {\"profile\": \"p\", \"repository\": \"repo\"}, " + rest + "}");

        assertThat(only(text)).contains(complaint);
        assertThat(WorkspaceReader.read(text).workspace()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"version": 2, "services": [5]} | 1:2 /version 'version' is 2; this Waybill reads version 1 only
            {"version": "1", "services": []} | 1:2 /version 'version' is a string; this Waybill reads version 1 only
            {"services": []} | 1:1  a workspace needs 'version'
            {"version": 1} | 1:1  a workspace needs 'services'
            {} | 1:1  a workspace needs 'version', 'services'
            [] | 1:1  a workspace is an object with 'version' and 'services'; found an array
            null | 1:1  a workspace is an object with 'version' and 'services'; found null
            `` | 1:1  the file is empty
            <html> | 1:1  a value was expected, found '<html>'
            """)
    void reportsTextsThatAreNoWorkspace(String text, String complaint) {
        assertThat(only(text)).startsWith(complaint);
        assertThat(WorkspaceReader.read(text).workspace()).isEmpty();
    }

    @Test
    void reportsMissingKeysOnlyOfTextsThatAreJson() {
        assertThat(complaints("{\"version\": 1 \"services\": [{\"name\": 5}")).anyMatch(it -> it.contains("comma"))
                .anyMatch(it -> it.contains("'name' must be a text")).noneMatch(it -> it.contains("needs"));
    }

    @Test
    void reportsBytesThatAreNotUtf8WithTheirPlace() {
        byte[] bytes = example().replace("orders-api", "orders-\u00e4pi").getBytes(StandardCharsets.ISO_8859_1);

        WorkspaceReading reading = WorkspaceReader.read(bytes);

        assertThat(reading.errors().getFirst().rule()).isEqualTo("json-syntax");
        assertThat(reading.errors().getFirst().message()).contains("0xE4");
        assertThat(reading.errors().getFirst().place().line()).isEqualTo(5);
        assertThat(reading.workspace()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", ".hidden", "a/b", "a\\b", "C:x", "a\u0000b", "a\nb"})
    void refusesNamesOfServicesThatCouldLeaveAFolder(String name) {
        Workspace workspace = new Workspace(
                List.of(new ServiceMapping(name, null, List.of(), null, null, NONE)), NONE);

        assertThat(only(WorkspaceWriter.write(workspace))).contains("expected a name that can be a file's");
    }

    @Test
    void endsSoonOnHugeAndHostileTexts() {
        int size = 10_000_000;
        String manyKeys = "{\"version\": 1, \"services\": [], " + "\"k\": 1, ".repeat(size / 10) + "\"z\": 1}";
        for (String text : List.of("[".repeat(size), "{\"a\":".repeat(size / 5), manyKeys,
                "{\"version\": 1, \"services\": [" + "[".repeat(size) + "]}",
                service("{\"name\": \"" + "a-".repeat(size / 2) + "!\", \"uri\": \"" + "./".repeat(size / 2) + " \"}"),
                "{\"version\": 1, \"services\": [{\"name\": \"s\", \"containers\": [], \"publish\": {\"profile\": \"p\", "
                        + "\"region\": \"" + "a-".repeat(size / 2) + "\", \"bucket\": \"" + "b".repeat(size)
                        + "\", \"key\": \"" + "...".repeat(size / 3) + "\"}}]}")) {
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60),
                    () -> assertThat(WorkspaceReader.read(text).errors()).isNotEmpty());
        }
    }
}
