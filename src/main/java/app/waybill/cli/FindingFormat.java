package app.waybill.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.Supplier;

import app.waybill.core.review.report.Ink;
import app.waybill.core.review.report.JsonReport;
import app.waybill.core.review.report.MarkdownReport;
import app.waybill.core.review.report.Report;
import app.waybill.core.review.report.SarifReport;
import app.waybill.core.review.report.TextReport;

/// How findings are printed.
enum FindingFormat {
    TEXT {
        @Override
        Report report(PrintWriter out, Supplier<Ink> ink) {
            return new TextReport(out, ink.get());
        }
    },
    JSON {
        @Override
        Report report(PrintWriter out, Supplier<Ink> ink) {
            return new JsonReport(out);
        }
    },
    SARIF {
        @Override
        Report report(PrintWriter out, Supplier<Ink> ink) {
            return new SarifReport(out, Path.of(""));
        }
    },
    MARKDOWN {
        @Override
        Report report(PrintWriter out, Supplier<Ink> ink) {
            return new MarkdownReport(out);
        }
    };

    /// A report that is printed there.
    abstract Report report(PrintWriter out, Supplier<Ink> ink);
}
