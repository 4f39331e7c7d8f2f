package app.waybill.sample.wire;

import java.util.Map;

/// A call that is answered with an error. The dialect of the service decides how it is written.
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final String text;
    private final transient Map<String, String> headers;

    /// An error of the client's: HTTP 400.
    public Refusal(String code, String text) {
        this(400, code, text, Map.of());
    }

    /// An error with its HTTP status and further headers.
    public Refusal(int status, String code, String text, Map<String, String> headers) {
        super(code + ": " + text);
        this.status = status;
        this.code = code;
        this.text = text;
        this.headers = Map.copyOf(headers);
    }

    /// The HTTP status.
    public int status() {
        return status;
    }

    /// AWS's name of the error, such as `RepositoryNotFoundException`.
    public String code() {
        return code;
    }

    /// The sentence for people.
    public String text() {
        return text;
    }

    /// Headers that go with the error.
    public Map<String, String> headers() {
        return headers;
    }
}
