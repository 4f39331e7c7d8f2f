package app.waybill.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;

import app.waybill.core.ecs.Answer;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.ParallelCalls;
import app.waybill.core.text.JsonArray;
import app.waybill.core.text.JsonObject;
import app.waybill.core.text.JsonRow;
import app.waybill.core.text.JsonWriter;
import app.waybill.core.watch.Ending;
import app.waybill.core.watch.Watch;
import app.waybill.core.watch.WatchAct;
import app.waybill.core.watch.WatchNews;
import app.waybill.core.watch.WatchState;
import app.waybill.core.watch.WatchTarget;

/// Watches published versions at the same time: tells what happens as it happens on standard error, and how each ended on
/// standard output. When the process is ended meanwhile, it says how far they were.
final class Watching {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Console console;
    private final CommandServices services;
    private final Duration longest;
    private final Clock clock;
    private final Map<WatchTarget, WatchState> states = new ConcurrentHashMap<>();

    Watching(Console console, CommandServices services, Duration longest) {
        this.console = console;
        this.services = services;
        this.longest = longest;
        this.clock = services.clock().get();
    }

    /// Watches to the end, and returns the exit code: 1 when something did not become live.
    int run(List<WatchTarget> targets, ListFormat format) throws InterruptedException {
        Thread interrupted = Thread.ofPlatform().unstarted(this::account);
        Runtime.getRuntime().addShutdownHook(interrupted);
        try {
            targets.forEach(target -> say(target, "watches version " + target.version() + " of "
                    + target.object().uri()));
            return tell(ParallelCalls.answers(targets, this::watch), format);
        } finally {
            Runtime.getRuntime().removeShutdownHook(interrupted);
        }
    }

    private Answer<WatchState> watch(WatchTarget target) {
        Watch watch = new Watch(services.cloud().get(), target, services.pause(), longest);
        states.put(target, WatchState.begin(target));
        try {
            return new Answer.Known<>(watch.run(state -> {
                WatchState before = states.put(target, state);
                if (before != null) {
                    WatchNews.between(before, state).forEach(line -> say(target, line));
                }
            }));
        } catch (CloudException e) {
            return new Answer.Failed<>(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException(target.service() + ": not watched any more");
        }
    }

    private int tell(Map<WatchTarget, Answer<WatchState>> answers, ListFormat format) {
        int code = ExitCode.DONE;
        List<JsonObject> rows = new ArrayList<>();
        for (Map.Entry<WatchTarget, Answer<WatchState>> entry : answers.entrySet()) {
            switch (entry.getValue()) {
                case Answer.Failed<WatchState>(CloudException cause) ->
                    code = Math.max(code, new Failures(console).tell(cause));
                case Answer.Known<WatchState>(WatchState state) -> {
                    Ending ending = state.ending().orElseThrow();
                    code = Math.max(code, ending.kind().isGood() ? ExitCode.DONE : ExitCode.NO);
                    rows.add(json(state, ending));
                    if (format == ListFormat.TABLE) {
                        console.out().println(state.target().service() + " " + ending.sentence());
                    }
                    advise(state, ending);
                }
            }
        }
        if (format == ListFormat.JSON) {
            console.out().print(JsonWriter.pretty(JsonArray.of(rows)));
        }
        console.out().flush();
        return code;
    }

    private void advise(WatchState state, Ending ending) {
        if (!ending.advice().isEmpty()) {
            say(state.target(), ending.advice());
        }
        if (!ending.kind().isGood()) {
            WatchAct.of(state).forEach(act -> say(state.target(), act.sentence() + ": " + act.commandLine()));
        }
    }

    private static JsonObject json(WatchState state, Ending ending) {
        return new JsonRow().put("service", state.target().service()).put("version", state.target().version())
                .put("pipeline", state.target().pipeline().map(pipeline -> pipeline.name()).orElse(null))
                .put("execution", state.execution().map(execution -> execution.id()).orElse(null))
                .put("result", ending.kind().word()).put("message", ending.sentence())
                .put("advice", ending.advice().isEmpty() ? null : ending.advice()).object();
    }

    /// What is said when the process is ended while it watches.
    private void account() {
        console.err().println("waybill: not watched any more; at AWS everything goes on");
        states.forEach((target, state) -> console.err().println("waybill: " + target.service() + " version "
                + target.version() + ": " + state.ending().map(Ending::sentence)
                        .orElseGet(() -> state.execution().map(execution -> "execution " + execution.id() + " "
                                + execution.status()).orElse("no execution seen yet"))));
        console.err().flush();
    }

    private void say(WatchTarget target, String line) {
        console.err().println(TIME.format(LocalTime.now(clock)) + " " + target.service() + ": " + line);
    }
}
