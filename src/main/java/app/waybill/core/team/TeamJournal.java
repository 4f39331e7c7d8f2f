package app.waybill.core.team;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;

import app.waybill.core.gateway.ParallelCalls;
import app.waybill.core.publish.ActLines;
import app.waybill.core.publish.Journal;

/// What a team did, out of the journals that its members copied to a place. A file that has not changed since is not read
/// again.
public final class TeamJournal {
    private static final Comparator<DayFile> OLDEST_FIRST = Comparator.comparing(DayFile::day)
            .thenComparing(DayFile::writer);

    private final TeamPlace place;
    private final Map<DayFile, List<String>> known = new HashMap<>();

    private record Read(DayFile file, List<String> lines) {}

    /// A reader of that place.
    public TeamJournal(TeamPlace place) {
        this.place = place;
    }

    /// Where the journals are.
    public TeamPlace place() {
        return place;
    }

    /// What was done on that day (in UTC) and since, at most so many acts, the newest first. `progress` is told how many of
    /// how many files are read. To cancel, interrupt the thread.
    public synchronized Journal.Reading since(LocalDate day, int most, BiConsumer<Integer, Integer> progress)
            throws InterruptedException {
        List<DayFile> files = place.since(day).stream().sorted(OLDEST_FIRST).toList();
        known.keySet().retainAll(files);
        List<Callable<Read>> calls = new ArrayList<>();
        files.stream().filter(file -> !known.containsKey(file)).forEach(file -> calls.add(() -> read(file)));
        int[] done = new int[1];
        ParallelCalls.each(calls, read -> {
            known.put(read.file(), read.lines());
            progress.accept(++done[0], calls.size());
        });
        ActLines lines = new ActLines(most);
        for (DayFile file : files) {
            String name = place.name() + "/" + file.name();
            int number = 0;
            for (String line : known.getOrDefault(file, List.of())) {
                lines.add(name, ++number, line);
            }
        }
        return lines.newest();
    }

    private Read read(DayFile file) {
        return new Read(file, place.open(file).content()
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8).lines().toList()).orElse(List.of()));
    }
}
