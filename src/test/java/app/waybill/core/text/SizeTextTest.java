package app.waybill.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeTextTest {
    @ParameterizedTest
    @CsvSource({"0, 0 B", "999, 999 B", "1000, 1.0 kB", "999949, 999.9 kB", "999951, 1.0 MB", "84200000, 84.2 MB",
            "3210000000, 3.2 GB", "9223372036854775807, 9223372.0 TB"})
    void writesOneDigitBehindThePoint(long bytes, String expected) {
        assertThat(SizeText.of(bytes)).isEqualTo(expected);
    }
}
