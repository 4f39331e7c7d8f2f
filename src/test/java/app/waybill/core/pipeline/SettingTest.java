package app.waybill.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import app.waybill.core.text.JsonNode;
import app.waybill.core.text.JsonReader;

class SettingTest {
    @ParameterizedTest
    @ValueSource(strings = {"latest", "", "*", "release-*", "a#b", "orders/api", "100%", "a{", "[{\"name\":\"A\"}]"})
    void whatMeansWhatItSaysIsLiteral(String value) {
        assertThat(setting("\"" + value.replace("\"", "\\\"") + "\"").literal()).contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"****\"", "\"#{Image.ImageTag}\"", "\"v#{variables.tag}\"", "\"${TAG}\"", "\"{{tag}}\"",
            "\"{TAG}\"", "\"%TAG%\"", "\"a-<tag>\"", "15", "true", "[]", "null"})
    void whatIsMaskedOrToBeFilledInOrNoStringIsNot(String json) {
        assertThat(setting(json).literal()).isEmpty();
    }

    private static Setting setting(String json) {
        return JsonNode.rootOf(JsonReader.read("{\"key\": " + json + "}")).flatMap(root -> root.get("key"))
                .map(Setting::new).orElseThrow();
    }
}
