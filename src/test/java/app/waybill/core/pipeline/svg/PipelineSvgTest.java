package app.waybill.core.pipeline.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import app.waybill.core.lint.rules.StandardRules;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.PipelineDocument;
import app.waybill.core.pipeline.PipelineFiles;
import app.waybill.core.pipeline.PipelineReader;
import app.waybill.core.pipeline.graph.PipelineGraph;

class PipelineSvgTest {
    private static final Path RULES = Path.of("src/test/resources/rules");
    private static final Path GOLDEN = Path.of("src/test/resources/svg/custom-file-name.svg");

    @Test
    void thePictureIsTheOneThatWasLookedAt() throws IOException {
        String svg = svg(Files.readString(RULES.resolve("ecs-input-from-ecr/custom-file-name.json")));
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.createDirectories(GOLDEN.resolveSibling(""));
            Files.writeString(GOLDEN, svg);
        }

        assertThat(svg).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void everyPipelineThatTheRulesAreTestedWithIsWellFormed()
            throws IOException, ParserConfigurationException, SAXException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(RULES)) {
            files = found.filter(file -> file.toString().endsWith(".json")).toList();
        }
        int drawn = 0;
        for (Path file : files) {
            PipelineDocument document = PipelineFiles.read(file);
            if (document.pipeline().isPresent()) {
                assertThat(parsed(svg(document)).getDocumentElement().getTagName()).as(file.toString())
                        .isEqualTo("svg");
                drawn++;
            }
        }
        assertThat(drawn).isGreaterThan(100);
    }

    @Test
    void markupAndCharactersThatXmlForbidsStandAsText()
            throws IOException, ParserConfigurationException, SAXException {
        Document svg = parsed(svg(pipeline("<b>&\\u0001\\uD800", "{}")));

        assertThat(titles(svg)).anyMatch(title -> title.startsWith("<b>&\uFFFD\uFFFD\n"));
    }

    @Test
    void secretsAreMaskedWhereverTheyStand() {
        String token = "ghp_" + "a1B2c3D4".repeat(5);
        String svg = svg(pipeline(token, "{\"OAuthToken\": \"hush\", \"Repo\": \"" + token + "\"}"));

        assertThat(svg).doesNotContain("hush").doesNotContain(token).contains("••••");
    }

    @Test
    void aLongNameIsCutInItsBoxAndWholeInItsTitle() throws IOException, ParserConfigurationException, SAXException {
        String name = "DeployTheVeryLongNamedServiceOfTheBillingDepartment";
        Document svg = parsed(svg(pipeline(name, "{}")));

        assertThat(texts(svg, "text")).contains("DeployTheVeryLongN…").doesNotContain(name);
        assertThat(titles(svg)).anyMatch(title -> title.startsWith(name));
    }

    @Test
    void itIsReadableInTheDark() {
        assertThat(svg(pipeline("Deploy", "{}"))).contains("@media (prefers-color-scheme:dark)");
    }

    private static String pipeline(String action, String configuration) {
        return "{\"name\": \"p\", \"stages\": [{\"name\": \"S\", \"actions\": [{\"name\": \"" + action
                + "\", \"actionTypeId\": {\"category\": \"Source\", \"owner\": \"ThirdParty\", \"provider\": \"GitHub\","
                + " \"version\": \"1\"}, \"configuration\": " + configuration + "}]}]}";
    }

    private static String svg(String json) {
        return svg(PipelineReader.read(json));
    }

    private static String svg(PipelineDocument document) {
        Pipeline pipeline = document.pipeline().orElseThrow();
        return PipelineSvg.of(pipeline.name().orElse("pipeline"), PipelineGraph.of(pipeline),
                StandardRules.linter().review(document));
    }

    private static Document parsed(String svg) throws IOException, ParserConfigurationException, SAXException {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)));
    }

    private static List<String> titles(Document svg) {
        return texts(svg, "title");
    }

    private static List<String> texts(Document svg, String element) {
        NodeList found = svg.getElementsByTagName(element);
        return Stream.iterate(0, i -> i < found.getLength(), i -> i + 1).map(i -> found.item(i).getTextContent())
                .toList();
    }
}
