package app.waybill.ui.pipelines;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import app.waybill.core.file.FileException;
import app.waybill.core.pipeline.FoundFiles;
import app.waybill.core.pipeline.PipelineFiles;
import app.waybill.ui.fx.Progress;

/// What was opened, in the order in which it was found, and why the rest was not.
record OpenedFiles(List<OpenPipeline> pipelines, List<String> problems) {
    /// Keeps unchangeable copies.
    OpenedFiles {
        pipelines = List.copyOf(pipelines);
        problems = List.copyOf(problems);
    }

    /// Reads and reviews files, and the files in folders, as many at once as there are processors, because a large file
    /// takes much memory. `arrived` hears of each in that order, on this thread. To cancel, interrupt the thread.
    static OpenedFiles read(Collection<Path> paths, Progress progress, Consumer<OpenPipeline> arrived)
            throws InterruptedException {
        FoundFiles found = PipelineFiles.find(paths);
        AtomicInteger done = new AtomicInteger();
        ExecutorService readers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(),
                Thread.ofVirtual().name("pipeline reader ", 0).factory());
        try {
            List<Future<OpenPipeline>> reading = found.files().stream().map(file -> readers.submit(() -> {
                try {
                    return OpenPipeline.read(file);
                } finally {
                    progress.update(done.incrementAndGet(), found.files().size());
                }
            })).toList();
            return collect(reading, found.problems(), arrived);
        } finally {
            readers.shutdownNow();
        }
    }

    private static OpenedFiles collect(List<Future<OpenPipeline>> reading, List<String> notFound,
            Consumer<OpenPipeline> arrived) throws InterruptedException {
        List<OpenPipeline> pipelines = new ArrayList<>();
        List<String> problems = new ArrayList<>(notFound);
        for (Future<OpenPipeline> each : reading) {
            try {
                pipelines.add(each.get());
                arrived.accept(pipelines.getLast());
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof FileException failure)) {
                    throw new IllegalStateException(e.getCause());
                }
                problems.add(String.valueOf(failure.getMessage()));
            }
        }
        return new OpenedFiles(pipelines, problems);
    }
}
