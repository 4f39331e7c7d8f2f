package app.waybill.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8TextTest {
    @Test
    void plainUtf8HasNoProblem() {
        Utf8Text read = Utf8Text.decode("{\"ä\": \"€ 😀\"}\n".getBytes(StandardCharsets.UTF_8));

        assertThat(read).isEqualTo(new Utf8Text("{\"ä\": \"€ 😀\"}\n", false, null));
    }

    @Test
    void anEmptyFileIsAnEmptyText() {
        assertThat(Utf8Text.decode(new byte[0])).isEqualTo(new Utf8Text("", false, null));
    }

    @Test
    void theByteOrderMarkIsToldAndIsNoPartOfTheText() {
        Utf8Text read = Utf8Text.decode("\uFEFF[]".getBytes(StandardCharsets.UTF_8));

        assertThat(read).isEqualTo(new Utf8Text("[]", true, null));
    }

    @Test
    void aReplacementCharacterThatSomebodyWroteIsNoProblem() {
        assertThat(Utf8Text.decode("\uFFFD".getBytes(StandardCharsets.UTF_8)).problem()).isEmpty();
    }

    @Test
    void theFirstBadByteIsToldWithItsLineAndColumn() {
        byte[] latin = "[\n  \"Zürich\",\n  \"Köln\"\n]".getBytes(StandardCharsets.ISO_8859_1);

        Utf8Text read = Utf8Text.decode(latin);

        assertThat(read.problem()).hasValueSatisfying(problem -> {
            assertThat(problem.message())
                    .isEqualTo("byte 0xFC (byte 7 of the file) is not UTF-8: save the file as UTF-8");
            assertThat(problem.place()).isEqualTo(new Place(6, 7, 2, 5));
        });
        assertThat(read.text()).isEqualTo("[\n  \"Z\uFFFDrich\",\n  \"K\uFFFDln\"\n]");
    }

    @Test
    void columnsDoNotCountTheByteOrderMark() {
        byte[] bytes = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, '[', (byte) 0x80};

        assertThat(Utf8Text.decode(bytes).problem().orElseThrow().place()).isEqualTo(new Place(1, 2, 1, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C0AF", "EDA080", "F4908080", "E282", "F0", "FE"})
    void overlongSurrogateTooLargeAndCutSequencesAreNotUtf8(String hex) {
        byte[] bytes = HexFormat.of().parseHex("5B" + hex);

        assertThat(Utf8Text.decode(bytes).problem()).hasValueSatisfying(
                problem -> assertThat(problem.place()).isEqualTo(new Place(1, 2, 1, 2)));
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE,true", "UTF-16BE,true", "UTF-32LE,true", "UTF-32BE,true", "UTF-16LE,false", "UTF-16BE,false"})
    void otherUnicodeIsNamedAndStillRead(String name, boolean marked) {
        Charset charset = Charset.forName(name);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(((marked ? "\uFEFF" : "") + "{\"a\": 1}").getBytes(charset));

        Utf8Text read = Utf8Text.decode(bytes.toByteArray());

        assertThat(read.text()).isEqualTo("{\"a\": 1}");
        assertThat(read.byteOrderMark()).isFalse();
        assertThat(read.problem().orElseThrow().message()).startsWith("the file is " + name + ", not UTF-8");
        assertThat(read.problem().orElseThrow().place()).isEqualTo(new Place(0, 0, 1, 1));
    }
}
