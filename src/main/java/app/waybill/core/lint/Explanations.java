package app.waybill.core.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The explanations that come with Waybill, one for each rule: the command line prints them, the window shows them, and
/// `docs/checks.md` is made of them.
public final class Explanations {
    private Explanations() {
    }

    /// The explanation of the rule of that id; empty where there is no such rule.
    public static Optional<Explanation> of(String rule) {
        if (!rule.matches("[a-z0-9-]+")) {
            return Optional.empty();
        }
        try (InputStream in = Explanations.class.getResourceAsStream("rules/" + rule + ".md")) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new Explanation(rule, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
