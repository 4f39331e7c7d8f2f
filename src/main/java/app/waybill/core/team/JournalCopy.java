package app.waybill.core.team;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import app.waybill.core.file.FileChangedException;
import app.waybill.core.file.FileVersion;
import app.waybill.core.file.Snapshot;
import app.waybill.core.publish.Journal;
import app.waybill.core.publish.JournalLine;

/// Copies the lines of this computer's journal to where the team keeps its journals. How far it came is kept beside the
/// journal; lines that are there already are not copied again, so that nothing is lost or doubled, however often a copy is
/// cut off, or how many Waybills of one member copy at the same time.
public record JournalCopy(Journal journal, TeamPlace place, String writer) {
    private static final int ATTEMPTS = 10;

    /// Lines that are not copied yet, by their days.
    private static final class Fresh {
        private final Map<LocalDate, List<String>> days = new LinkedHashMap<>();
        private int whole;

        private void add(int number, String line) {
            JournalLine.read(line).ifPresent(entry -> {
                days.computeIfAbsent(entry.time().atOffset(ZoneOffset.UTC).toLocalDate(), _ -> new ArrayList<>())
                        .add(line);
                whole = number;
            });
        }
    }

    /// What this computer's files are called: who uses it, and its name.
    public static String writerHere() {
        String host;
        try {
            host = InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException _) {
            host = "computer";
        }
        return (System.getProperty("user.name") + "@" + host).replaceAll("[^A-Za-z0-9._@-]", "-");
    }

    /// Copies what is not there yet; how many lines that were. Throws [app.waybill.core.file.FileException] and
    /// [app.waybill.core.gateway.CloudException]: then the rest is copied the next time.
    public int copy() {
        Fresh fresh = after(copied());
        int added = 0;
        for (Map.Entry<LocalDate, List<String>> day : fresh.days.entrySet()) {
            added += add(place.open(new DayFile(day.getKey(), writer, "")), day.getValue());
        }
        if (!fresh.days.isEmpty()) {
            keep(fresh.whole);
        }
        return added;
    }

    /// The lines after that one. A journal that is shorter is another one than that of the last copy.
    private Fresh after(int copied) {
        Fresh fresh = new Fresh();
        int[] last = new int[1];
        journal.forEachLine((number, line) -> {
            last[0] = number;
            if (number > copied) {
                fresh.add(number, line);
            }
        });
        return last[0] < copied ? after(0) : fresh;
    }

    private static int add(Snapshot there, List<String> lines) {
        for (int attempt = 1;; attempt++) {
            String text = there.content().map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse("");
            Set<String> known = text.lines().collect(Collectors.toSet());
            List<String> missing = lines.stream().filter(line -> !known.contains(line)).toList();
            if (missing.isEmpty()) {
                return 0;
            }
            String whole = text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
            try {
                there.replaceBy((whole + String.join("\n", missing) + "\n").getBytes(StandardCharsets.UTF_8));
                return missing.size();
            } catch (FileChangedException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                there = there.readAgain();
            }
        }
    }

    /// How many lines were copied to this place; none where that is not known.
    private int copied() {
        List<String> kept = state().content().map(bytes -> new String(bytes, StandardCharsets.UTF_8).lines().toList())
                .orElse(List.of());
        return kept.size() == 2 && kept.getFirst().equals(place.name()) && kept.getLast().matches("\\d{1,9}")
                ? Integer.parseInt(kept.getLast())
                : 0;
    }

    private void keep(int lines) {
        try {
            state().replaceBy((place.name() + "\n" + lines + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (FileChangedException _) {
            // another Waybill of this computer has just copied: at worst a line is looked for again
        }
    }

    private FileVersion state() {
        return FileVersion.readIfPresent(
                journal.file().resolveSibling(journal.file().getFileName() + ".copied"));
    }
}
