package app.waybill.core.review;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;

/// How much was found in how many files. Suppressed findings are only in their own number.
public record Tally(long files, long errors, long warnings, long infos, long fixable, long suppressed) {
    /// Nothing yet.
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

    /// That of one file.
    public static Tally of(ReviewedFile file) {
        return new Tally(1, count(file, Severity.ERROR), count(file, Severity.WARNING), count(file, Severity.INFO),
                file.findings().stream().filter(Finding::fixable).count(), file.suppressed().size());
    }

    private static long count(ReviewedFile file, Severity severity) {
        return file.findings().stream().filter(finding -> finding.severity() == severity).count();
    }

    /// Both together.
    public Tally plus(Tally other) {
        return new Tally(files + other.files, errors + other.errors, warnings + other.warnings, infos + other.infos,
                fixable + other.fixable, suppressed + other.suppressed);
    }

    /// Whether a finding is as bad as that or worse.
    public boolean reaches(Severity severity) {
        return switch (severity) {
            case ERROR -> errors > 0;
            case WARNING -> errors + warnings > 0;
            case INFO -> errors + warnings + infos > 0;
        };
    }

    /// "3 files: 1 error, 2 warnings, 0 info", and what is suppressed and what can be fixed where there is something.
    public String sentence() {
        return count(files, "file") + ": " + count(errors, "error") + ", " + count(warnings, "warning") + ", " + infos
                + " info" + (suppressed > 0 ? ", " + suppressed + " suppressed" : "")
                + (fixable > 0 ? "; " + fixable + " can be fixed" : "");
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
