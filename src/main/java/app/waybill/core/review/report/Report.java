package app.waybill.core.review.report;

import java.util.List;

import app.waybill.core.review.ReviewedFile;

/// A report over many files, of which few are held at a time.
public interface Report {
    /// Prepares what is to be said of a file, on any thread; the answer says it. Answers are run in the order of the files,
    /// one after the other, and hold on to nothing of the file but what they say.
    Runnable of(ReviewedFile file);

    /// Says what can only be said when all files are through; `problems` are sentences about files that could not be read.
    void end(List<String> problems);
}
