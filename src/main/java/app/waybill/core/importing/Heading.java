package app.waybill.core.importing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import app.waybill.core.image.ImageUri;
import app.waybill.core.workspace.Form;

/// The columns that a table may have. Capitals, blanks, hyphens and underscores in a heading make no difference.
enum Heading {
    SERVICE("service", Form.FILE_NAME),
    PROFILE("profile", Form.TEXT),
    REGION("region", Form.REGION),
    CLUSTER("cluster", Form.TEXT),
    ECS_SERVICE("ecsService", Form.TEXT),
    CONTAINER("container", Form.TEXT),
    IMAGE("image", null),
    LEAVE_ALONE("leaveAlone", null),
    BUCKET("bucket", Form.BUCKET),
    KEY("key", Form.KEY),
    FILE_NAME("fileName", Form.TEXT),
    PIPELINE("pipeline", Form.TEXT);

    private final String title;
    private final @Nullable Form form;

    Heading(String title, @Nullable Form form) {
        this.title = title;
        this.form = form;
    }

    String title() {
        return title;
    }

    /// All titles, for messages.
    static String titles() {
        return Arrays.stream(values()).map(Heading::title).collect(Collectors.joining(", "));
    }

    static Optional<Heading> of(String text) {
        String plain = plain(text);
        return Arrays.stream(values()).filter(heading -> plain(heading.title).equals(plain)).findFirst();
    }

    private static String plain(String text) {
        return text.replaceAll("[ _-]", "").toLowerCase(Locale.ROOT);
    }

    /// Why a text cannot stand in the column; empty if it can.
    Optional<String> objectionTo(String text) {
        return switch (this) {
            case IMAGE -> ImageUri.parse(text).problem().map(problem -> "the image is not one that runs: "
                    + problem.message());
            case LEAVE_ALONE -> isWord(text)
                    ? Optional.empty()
                    : Optional.of("leaveAlone is yes or no");
            default -> form == null || form.fits(text)
                    ? Optional.empty()
                    : Optional.of(title + " needs " + form.words());
        };
    }

    /// Whether a word of the column [#LEAVE_ALONE] says yes.
    static boolean isYes(String text) {
        return text.toLowerCase(Locale.ROOT).matches("yes|true|x|1");
    }

    private static boolean isWord(String text) {
        return isYes(text) || text.toLowerCase(Locale.ROOT).matches("no|false|0");
    }
}
