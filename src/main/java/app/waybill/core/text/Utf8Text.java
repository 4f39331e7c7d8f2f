package app.waybill.core.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// The text of a file that must be UTF-8, read strictly but never given up: bytes that are something else become a
/// problem with its place, and `text` holds what can be read all the same, U+FFFD standing for bytes without a meaning.
/// `text` never holds the byte order mark, so that lines and columns are those of an editor.
public record Utf8Text(String text, boolean byteOrderMark, @Nullable JsonProblem problemOrNull) {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /// Reads the bytes of a whole file.
    public static Utf8Text decode(byte[] bytes) {
        Charset other = otherUnicode(bytes);
        if (other != null) {
            String text = new String(bytes, other);
            return new Utf8Text(text.startsWith("\uFEFF") ? text.substring(1) : text, false, new JsonProblem(
                    "the file is " + other.name() + ", not UTF-8: save it as UTF-8 (Windows PowerShell 5 writes UTF-16 "
                            + "unless it is told otherwise, for instance with Out-File -Encoding ascii)",
                    Place.START));
        }
        boolean mark = startsWith(bytes, MARK);
        int from = mark ? MARK.length : 0;
        String text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
        return new Utf8Text(text, mark, text.indexOf('\uFFFD') < 0 ? null : firstBadByte(bytes, from));
    }

    /// Why the bytes are not UTF-8, at the first one that is not; empty if they are.
    public Optional<JsonProblem> problem() {
        return Optional.ofNullable(problemOrNull);
    }

    private static @Nullable JsonProblem firstBadByte(byte[] bytes, int from) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer before = CharBuffer.allocate(in.remaining());
        CoderResult result = decoder.decode(in, before, true);
        if (!result.isError()) {
            return null;
        }
        String read = before.flip().toString();
        int line = 1 + (int) read.chars().filter(c -> c == '\n').count();
        int column = read.length() - read.lastIndexOf('\n');
        return new JsonProblem(
                String.format("byte 0x%02X (byte %,d of the file) is not UTF-8: save the file as UTF-8",
                        bytes[in.position()], in.position() + 1),
                new Place(read.length(), read.length() + 1, line, column));
    }

    /// The UTF-16 or UTF-32 that the first bytes are: by a byte order mark, or by zeros between the first characters,
    /// which the text of a JSON file never holds.
    private static @Nullable Charset otherUnicode(byte[] bytes) {
        int first = unit(bytes, 0);
        int second = unit(bytes, 2);
        return switch (first) {
            case 0xFFFE -> second == 0 ? StandardCharsets.UTF_32LE : StandardCharsets.UTF_16LE;
            case 0xFEFF -> StandardCharsets.UTF_16BE;
            case 0x0000 -> second == 0xFEFF ? StandardCharsets.UTF_32BE : null;
            default -> {
                if (first > 0xFF && (first & 0xFF) == 0) {
                    yield StandardCharsets.UTF_16LE;
                }
                yield first > 0 && first <= 0xFF ? StandardCharsets.UTF_16BE : null;
            }
        };
    }

    /// Two bytes as one number, the first one high; -1 behind the end.
    private static int unit(byte[] bytes, int at) {
        return at + 2 > bytes.length ? -1 : (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length
                && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
