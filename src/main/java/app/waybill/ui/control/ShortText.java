package app.waybill.ui.control;

import java.util.regex.Pattern;

/// Lines of image definitions and ids of versions in few characters: registry hosts folded, digests shortened in their
/// middle. Only for reading: copies are whole.
public final class ShortText {
    private static final int ID = 8;
    private static final Pattern HOST = Pattern.compile("([\"'])\\d{12}\\.dkr[.-]ecr[^/\"']*/");
    private static final Pattern DIGEST = Pattern.compile("sha256:([0-9a-f]{4})[0-9a-f]{56}([0-9a-f]{4})");

    private ShortText() {
    }

    /// The line in few characters.
    public static String of(String line) {
        return DIGEST.matcher(HOST.matcher(line).replaceAll("$1…/")).replaceAll("sha256:$1…$2");
    }

    /// An image's URI in few characters: `…/orders-api@sha256:1ed4…94c2`.
    public static String ofImage(String uri) {
        String quoted = of('"' + uri + '"');
        return quoted.substring(1, quoted.length() - 1);
    }

    /// An id of a version, or a hash, as far as eyes need it.
    public static String ofId(String id) {
        return id.length() <= ID + 1 ? id : id.substring(0, ID) + "…";
    }
}
