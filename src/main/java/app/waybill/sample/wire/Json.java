package app.waybill.sample.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/// JSON as AWS's JSON protocols send it: absent members are left out, times are seconds since 1970
/// ([timestamps](https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html)).
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
            .enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private Json() {
    }

    /// Reads a text; an empty one is an empty object.
    public static JsonNode read(byte[] text) {
        return text.length == 0 ? MAPPER.createObjectNode() : MAPPER.readTree(text);
    }

    /// Writes records, maps, lists, texts, numbers and times.
    public static byte[] write(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }
}
