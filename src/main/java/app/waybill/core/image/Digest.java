package app.waybill.core.image;

import java.util.Optional;
import java.util.regex.Pattern;

/// A content digest, `sha256:` and 64 hexadecimal digits: the only form that ECS takes
/// ([ContainerDefinition.image](https://github.com/boto/botocore/blob/develop/botocore/data/ecs/2014-11-13/service-2.json)).
public record Digest(String value) implements Comparable<Digest> {
    private static final Pattern FORM = Pattern.compile("sha256:[0-9a-f]{64}");

    /// Throws `IllegalArgumentException` if the value is no digest; see [#parse].
    public Digest {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a digest: " + value);
        }
    }

    /// The digest that the text is, empty if it is none.
    public static Optional<Digest> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new Digest(text)) : Optional.empty();
    }

    /// The digest shortened in its middle for tables, without its algorithm: `9f2b71c4…e07a`.
    public String shortened() {
        return value.substring(7, 15) + "…" + value.substring(value.length() - 4);
    }

    @Override
    public int compareTo(Digest other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
