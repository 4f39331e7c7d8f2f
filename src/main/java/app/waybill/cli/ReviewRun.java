package app.waybill.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import app.waybill.core.file.FileException;
import app.waybill.core.lint.Severity;
import app.waybill.core.review.ReviewedFile;
import app.waybill.core.review.Tally;
import app.waybill.core.review.report.Report;

/// Reviews files on all processors and reports them in their order, holding on to few of them at a time.
final class ReviewRun {
    private static final int AT_ONCE = 64;

    private final Report report;
    private final Console console;
    private final List<String> problems = new ArrayList<>();
    private Tally tally = Tally.NONE;

    /// What is left to do with one file when its turn comes.
    private record Turn(Tally tally, Runnable say) {}

    ReviewRun(Report report, Console console) {
        this.report = report;
        this.console = console;
    }

    /// Reviews all of the files; one that cannot be read keeps none of the others from it.
    <F> void review(List<F> files, Function<F, ReviewedFile> review) {
        for (int from = 0; from < files.size(); from += AT_ONCE) {
            List<F> some = files.subList(from, Math.min(files.size(), from + AT_ONCE));
            Stream<F> stream = some.size() == 1 ? some.stream() : some.parallelStream();
            stream.map(file -> turn(file, review)).toList().forEach(this::take);
        }
    }

    /// Adds what is known already.
    void add(ReviewedFile file) {
        take(turn(file));
    }

    /// Ends the report, tells what could not be looked at and the summary; returns the exit code.
    int end(NotReviewed others, Severity limit) {
        List<String> all = Stream.concat(others.sentences().stream(), problems.stream()).toList();
        report.end(all);
        console.err().println(tally.sentence());
        all.forEach(problem -> console.err().println("waybill: " + problem));
        if (!problems.isEmpty()) {
            return ExitCode.USAGE;
        }
        return !others.sentences().isEmpty() ? others.code() : tally.reaches(limit) ? ExitCode.NO : ExitCode.DONE;
    }

    private void take(Turn turn) {
        tally = tally.plus(turn.tally());
        turn.say().run();
    }

    private <F> Turn turn(F file, Function<F, ReviewedFile> review) {
        try {
            return turn(review.apply(file));
        } catch (FileException e) {
            return new Turn(Tally.NONE, () -> problems.add(e.getMessage() + ". " + e.advice()));
        }
    }

    private Turn turn(ReviewedFile file) {
        return new Turn(Tally.of(file), report.of(file));
    }
}
