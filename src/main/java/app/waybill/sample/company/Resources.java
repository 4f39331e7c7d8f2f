package app.waybill.sample.company;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The files that come with the sample company.
public final class Resources {
    private static final String FOLDER = "/app/waybill/sample/";

    private Resources() {
    }

    /// The text of a file, by its path in the company's folder.
    public static String text(String path) {
        try (InputStream stream = Resources.class.getResourceAsStream(FOLDER + path)) {
            if (stream == null) {
                throw new IllegalStateException("the sample company has lost its file " + path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
