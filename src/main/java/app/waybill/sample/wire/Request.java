package app.waybill.sample.wire;

import java.util.Map;
import java.util.Optional;

/// One HTTP request. The path and the query are decoded, names of headers are in lower case, each with its first value.
public record Request(String method, String host, String path, Map<String, String> query, Map<String, String> headers,
        byte[] body) {
    /// Keeps unchangeable copies of the maps.
    public Request {
        query = Map.copyOf(query);
        headers = Map.copyOf(headers);
    }

    /// A header by its name in lower case.
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /// A parameter of the query; empty text where it has no value.
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(query.get(name));
    }
}
