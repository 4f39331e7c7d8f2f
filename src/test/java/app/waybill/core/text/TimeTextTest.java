package app.waybill.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeTextTest {
    private final TimeText text = new TimeText(
            Clock.fixed(Instant.parse("2026-11-23T08:42:00Z"), ZoneId.of("Europe/Berlin")));

    @ParameterizedTest
    @CsvSource({"2026-11-23T08:41:30Z, just now", "2026-11-23T08:42:40Z, just now", "2026-11-23T08:30:00Z, 12 min ago",
            "2026-11-23T06:40:00Z, 2 h ago", "2026-11-22T23:30:00Z, 9 h ago", "2026-11-22T22:30:00Z, yesterday 23:30",
            "2026-11-20T14:31:00Z, 20 Nov 15:31", "2024-02-03T10:00:00Z, 3 Feb 2024",
            "2026-12-01T08:00:00Z, '1 Dec 2026, 09:00'"})
    void saysHowLongAgoInTheClocksZone(Instant time, String expected) {
        assertThat(text.relative(time)).isEqualTo(expected);
    }

    @Test
    void justBeforeMidnightIsMinutesAgoNotYesterday() {
        TimeText night = new TimeText(Clock.fixed(Instant.parse("2026-11-23T00:05:00Z"), ZoneId.of("UTC")));

        assertThat(night.relative(Instant.parse("2026-11-22T23:55:00Z"))).isEqualTo("10 min ago");
    }

    @Test
    void saysTheTimeInFull() {
        Instant time = Instant.parse("2026-11-23T08:30:12Z");

        assertThat(text.timeOfDay(time)).isEqualTo("09:30");
        assertThat(text.timeOfDay(Instant.parse("2026-11-22T08:30:12Z"))).isEqualTo("22 Nov 2026, 09:30");
        assertThat(text.full(time)).isEqualTo("23 Nov 2026, 09:30");
        assertThat(text.exact(time)).isEqualTo("23 Nov 2026, 09:30:12 CET");
    }
}
