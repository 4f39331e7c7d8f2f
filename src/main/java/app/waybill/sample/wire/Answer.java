package app.waybill.sample.wire;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/// One HTTP answer.
public record Answer(int status, Map<String, String> headers, byte[] body) {
    /// Keeps an unchangeable copy of the headers.
    public Answer {
        headers = Map.copyOf(headers);
    }

    /// 200 with a JSON body in the form of AWS's JSON 1.1 protocol.
    public static Answer json(Object value) {
        return new Answer(200, Map.of("content-type", "application/x-amz-json-1.1"), Json.write(value));
    }

    /// 200 with an XML body.
    public static Answer xml(String text) {
        return new Answer(200, Map.of("content-type", "text/xml"), text.getBytes(StandardCharsets.UTF_8));
    }
}
