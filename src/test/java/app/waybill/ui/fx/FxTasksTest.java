package app.waybill.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

class FxTasksTest {
    private final BlockingQueue<Runnable> fxThread = new LinkedBlockingQueue<>();
    private final RunningTasks running = new RunningTasks();
    private final List<Throwable> unhandled = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();
    private final FxTasks tasks = new FxTasks(running, fxThread::add, unhandled::add);

    @Test
    void resultIsHandedToTheFxThreadAndTheTaskIsOver() throws Exception {
        tasks.run(Job.of("Listing images", progress -> "done").onSuccess(seen::add).onEnd(() -> seen.add("end")));
        assertThat(running.tasks()).extracting(RunningTask::title).containsExactly("Listing images");
        runNext();
        assertThat(seen).containsExactly("done", "end");
        assertThat(running.tasks()).isEmpty();
    }

    @Test
    void errorGoesToTheFirstHandlerThatFits() throws Exception {
        tasks.run(Job.of("Reading", progress -> {
            throw new IOException("gone");
        }).onError(IllegalStateException.class, e -> seen.add("state")).onError(IOException.class,
                e -> seen.add(e.getMessage())));
        runNext();
        assertThat(seen).containsExactly("gone");
        assertThat(unhandled).isEmpty();
    }

    @Test
    void errorThatNobodyHandlesReachesTheOperator() throws Exception {
        IllegalStateException error = new IllegalStateException("broken");
        tasks.run(Job.of("Reading", progress -> {
            throw error;
        }));
        runNext();
        assertThat(unhandled).containsExactly(error);
    }

    @Test
    void errorInAHandlerReachesTheOperator() throws Exception {
        IllegalStateException error = new IllegalStateException("broken handler");
        tasks.run(Job.of("Reading", progress -> "done").onSuccess(result -> {
            throw error;
        }));
        runNext();
        assertThat(unhandled).containsExactly(error);
    }

    @Test
    void jobWithTheSameKeySupersedesTheOneBefore() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        tasks.run(Job.of("first", progress -> {
            never.await();
            return "first";
        }).replacing("list").onSuccess(seen::add));
        tasks.run(Job.of("second", progress -> "second").replacing("list").onSuccess(seen::add));
        runNext();
        runNext();
        assertThat(seen).containsExactly("second");
        assertThat(unhandled).isEmpty();
        assertThat(running.tasks()).isEmpty();
    }

    @Test
    void cancelledJobShowsNothingMoreButEnds() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        RunningTask task = tasks.run(Job.of("Listing", progress -> {
            progress.show(() -> seen.add("part"));
            never.await();
            return "whole";
        }).onSuccess(seen::add).onEnd(() -> seen.add("end")));
        task.cancel();
        runNext();
        runNext();
        assertThat(seen).containsExactly("end");
    }

    @Test
    void progressIsToldInWordsAndWaitsAtMostOnce() throws Exception {
        RunningTask task = tasks.run(Job.of("Listing", progress -> {
            progress.say("qa / eu-west-1");
            for (int i = 1; i <= 612; i++) {
                progress.update(i, 1204);
            }
            return "";
        }));
        while (!running.tasks().isEmpty()) {
            runNext();
        }
        assertThat(task.step().get()).isEqualTo("qa / eu-west-1");
        assertThat(task.count().get()).isEqualTo("612 of 1,204");
        assertThat(task.fraction().get()).isBetween(0.508, 0.509);
    }

    private void runNext() throws InterruptedException {
        Runnable next = fxThread.poll(10, TimeUnit.SECONDS);
        assertThat(next).isNotNull();
        next.run();
    }
}
