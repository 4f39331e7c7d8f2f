package app.waybill.cli;

import java.io.PrintWriter;
import java.util.List;

import app.waybill.core.lint.Finding;
import app.waybill.core.text.JsonArray;
import app.waybill.core.text.JsonObject;
import app.waybill.core.text.JsonWriter;

/// How findings are printed.
enum FindingFormat {
    /// One line for each finding, as compilers print them, so that editors find the place.
    TEXT {
        @Override
        void print(List<FileFindings> files, PrintWriter out) {
            files.stream().flatMap(FileFindings::lines).forEach(out::println);
        }
    },
    /// The object that `docs/command-line.md` describes.
    JSON {
        @Override
        void print(List<FileFindings> files, PrintWriter out) {
            List<JsonObject> rows = files.stream()
                    .flatMap(file -> file.findings().stream().map(finding -> row(file.file(), finding))).toList();
            out.print(JsonWriter.pretty(
                    new JsonRow().put("files", files.size()).put("findings", JsonArray.of(rows)).object()));
        }
    };

    abstract void print(List<FileFindings> files, PrintWriter out);

    private static JsonObject row(String file, Finding finding) {
        return new JsonRow().put("file", file).put("line", finding.place().line())
                .put("column", finding.place().column()).put("rule", finding.rule())
                .put("severity", finding.severity().word()).put("message", finding.message())
                .put("path", finding.path().text()).put("fixable", finding.fixable()).object();
    }
}
