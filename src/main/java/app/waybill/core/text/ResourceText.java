package app.waybill.core.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// Texts that Waybill brings along as files of its own.
public final class ResourceText {
    private ResourceText() {
    }

    /// The text of the file of that absolute name, which must be there.
    public static String of(String name) {
        try (InputStream in = Objects.requireNonNull(ResourceText.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
