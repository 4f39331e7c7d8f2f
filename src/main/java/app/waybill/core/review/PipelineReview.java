package app.waybill.core.review;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

import app.waybill.core.gateway.LivePipeline;
import app.waybill.core.lint.Linter;
import app.waybill.core.lint.rules.StandardRules;
import app.waybill.core.pipeline.PipelineDocument;
import app.waybill.core.pipeline.PipelineFiles;
import app.waybill.core.pipeline.PipelineReader;

/// A review of pipeline files by some of the rules, with what is suppressed set aside. May be used by several threads.
public final class PipelineReview {
    private final Linter linter;
    private final Linter liveLinter;
    private final Suppressions suppressions;

    /// A review of these files and folders, by the rules whose ids are chosen.
    public PipelineReview(List<Path> given, Predicate<String> chosen) {
        linter = only(chosen, StandardRules.linter());
        liveLinter = only(chosen, StandardRules.liveLinter());
        suppressions = new Suppressions(given, chosen);
    }

    private static Linter only(Predicate<String> chosen, Linter linter) {
        return new Linter(linter.rules().stream().filter(rule -> chosen.test(rule.id())).toList());
    }

    /// Reviews one file. Throws [app.waybill.core.file.FileException] if it cannot be read.
    public ReviewedFile of(Path file) {
        PipelineDocument document = PipelineFiles.read(file);
        return suppressions.apply(file, document.json(), linter.review(document));
    }

    /// Reviews a pipeline as it is in AWS. It goes by the name `profile/region/name`, and suppressions in the current folder are
    /// about it as about a file of that name.
    public ReviewedFile ofLive(LivePipeline pipeline) {
        PipelineDocument document = PipelineReader.read(pipeline.definition());
        return suppressions.apply(Path.of(pipeline.path()), document.json(), liveLinter.review(document));
    }

    /// What is to be said about the suppressions when all files are through.
    public List<ReviewedFile> ofSuppressions() {
        return suppressions.review();
    }
}
