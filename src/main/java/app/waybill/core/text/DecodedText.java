package app.waybill.core.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// The text of a file that should be UTF-8. Bytes in another encoding are read as well as can be, and `problem` says
/// what they are: Windows PowerShell, for one, redirects output into files as UTF-16.
public record DecodedText(String text, @Nullable JsonProblem problemOrNull) {
    private static final Place START = new Place(0, 0, 1, 1);

    /// What is wrong with the encoding, if anything is.
    public Optional<JsonProblem> problem() {
        return Optional.ofNullable(problemOrNull);
    }

    /// Reads bytes as text, whatever they hold.
    public static DecodedText of(byte[] bytes) {
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            return new DecodedText("", new JsonProblem("the file is a zip archive, not text", START));
        }
        if (startsWith(bytes, 0xFF, 0xFE) || zeroAt(bytes, 1)) {
            return utf16(bytes, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF) || zeroAt(bytes, 0)) {
            return utf16(bytes, StandardCharsets.UTF_16BE);
        }
        return utf8(bytes);
    }

    private static DecodedText utf16(byte[] bytes, Charset charset) {
        return new DecodedText(new String(bytes, charset),
                new JsonProblem("the file is encoded as UTF-16, JSON must be UTF-8", START));
    }

    private static DecodedText utf8(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String good = out.flip().toString();
        if (!result.isError()) {
            return new DecodedText(good, null);
        }
        String message = String.format("byte 0x%02X is not UTF-8: the file was saved in another encoding",
                bytes[in.position()] & 0xFF);
        return new DecodedText(new String(bytes, StandardCharsets.UTF_8), new JsonProblem(message, endOf(good)));
    }

    private static Place endOf(String text) {
        int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
        return new Place(text.length(), text.length() + 1, line, text.length() - text.lastIndexOf('\n'));
    }

    private static boolean zeroAt(byte[] bytes, int odd) {
        return bytes.length >= 4 && bytes[odd] == 0 && bytes[odd + 2] == 0 && bytes[1 - odd] != 0;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
