package app.waybill.ui.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/// Times of the day to the second, and lengths of time.
record Spans(Clock clock) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);

    String time(Instant time) {
        return TIME.format(time.atZone(clock.getZone()));
    }

    /// `6 s`, `1 min 52 s`, `2 h 4 min`; empty where an end is not known. AWS's own times are compared, so that it does not
    /// matter what time this computer thinks it is.
    static String between(@Nullable Instant from, @Nullable Instant to) {
        if (from == null || to == null || to.isBefore(from)) {
            return "";
        }
        Duration length = Duration.between(from, to);
        if (length.toHours() > 0) {
            return length.toHours() + " h " + length.toMinutesPart() + " min";
        }
        return length.toMinutes() > 0
                ? length.toMinutes() + " min " + length.toSecondsPart() + " s"
                : length.toSeconds() + " s";
    }
}
