package app.waybill.ui.services;

import java.util.regex.Pattern;

/// Lines of image definitions in few characters: registry hosts folded, digests shortened in their middle. Only for
/// reading: copies are whole.
final class ShortText {
    private static final Pattern HOST = Pattern.compile("([\"'])\\d{12}\\.dkr[.-]ecr[^/\"']*/");
    private static final Pattern DIGEST = Pattern.compile("sha256:([0-9a-f]{4})[0-9a-f]{56}([0-9a-f]{4})");

    private ShortText() {
    }

    /// The line in few characters.
    static String of(String line) {
        return DIGEST.matcher(HOST.matcher(line).replaceAll("$1…/")).replaceAll("sha256:$1…$2");
    }
}
