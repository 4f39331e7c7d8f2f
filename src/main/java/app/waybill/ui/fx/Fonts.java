package app.waybill.ui.fx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import javafx.scene.text.Font;

/// The typefaces that come with Waybill, so that it looks the same everywhere: Inter for words, JetBrains Mono for code.
/// Both are under the SIL Open Font License, whose texts are beside the files.
final class Fonts {
    private static final List<String> FILES = List.of("Inter-Regular.otf", "Inter-Bold.otf",
            "JetBrainsMono-Regular.ttf", "JetBrainsMono-Bold.ttf");

    private Fonts() {
    }

    /// Makes the typefaces known to the toolkit under their family names.
    static void load() {
        FILES.forEach(Fonts::load);
    }

    private static void load(String file) {
        try (InputStream in = Fonts.class.getResourceAsStream("/app/waybill/ui/font/" + file)) {
            Objects.requireNonNull(Font.loadFont(Objects.requireNonNull(in, file), 13), file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the font " + file, e);
        }
    }
}
