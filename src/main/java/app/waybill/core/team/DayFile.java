package app.waybill.core.team;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What one member of the team did on a day (in UTC). `stamp` changes when the file does; empty where that is not known.
public record DayFile(LocalDate day, String writer, String stamp) {
    private static final Pattern NAME = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)/([^/]+)\\.jsonl");

    /// Its name beneath the place of all: `2026-12-01/ana@laptop.jsonl`.
    public String name() {
        return day + "/" + writer + ".jsonl";
    }

    /// The file that a name means; empty for what else lies there.
    static Optional<DayFile> of(String name, String stamp) {
        Matcher parts = NAME.matcher(name);
        try {
            return parts.matches()
                    ? Optional.of(new DayFile(LocalDate.parse(parts.group(1)), parts.group(2), stamp))
                    : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
