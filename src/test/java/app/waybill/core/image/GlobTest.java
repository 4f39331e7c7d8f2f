package app.waybill.core.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {
    @ParameterizedTest
    @CsvSource({"release-*, release-1.4", "release-*, release-", "*, anything", "v?.?, v1.2", "*-qa, 3f9c1ab-qa",
            "1.*.2*, 1.4.2.2-rc", "a*a*a, aaa", "latest, latest", "**, x", "[ab]+, [ab]+"})
    void matches(String glob, String tag) {
        assertThat(new Glob(glob).matches(tag)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"release-*, prerelease-1", "release-*, Release-1", "v?.?, v1.23", "v?, v", "*-qa, 3f9c1ab-qa2",
            "a*a*a, aa", "latest, latest2", "'', x", "1.4, 1x4"})
    void doesNotMatch(String glob, String tag) {
        assertThat(new Glob(glob).matches(tag)).isFalse();
    }

    @Test
    void manyStarsDoNotExplode() {
        assertThat(new Glob("*a".repeat(60) + "b").matches("a".repeat(300))).isFalse();
    }
}
