package app.waybill.core.review.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

import org.junit.jupiter.api.Test;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.review.ReviewedFile;
import app.waybill.core.review.Suppressed;
import app.waybill.core.text.JsonDocument;
import app.waybill.core.text.JsonPointer;
import app.waybill.core.text.JsonReader;

class MarkdownReportTest {
    @Test
    void hasATableOverAllFilesThenTheFindingsOfEachWithSecretsMasked() {
        JsonDocument document = JsonReader.read("{\"OAuthToken\": \"abcd\"}");
        JsonPointer path = JsonPointer.ROOT.then("OAuthToken");
        Finding finding = new Finding("a-rule", Severity.WARNING, "Write <name> | *x*.", path,
                document.placeOf(path).orElseThrow());
        StringWriter out = new StringWriter();
        MarkdownReport report = new MarkdownReport(new PrintWriter(out));

        report.of(new ReviewedFile("clean_one.json", document, List.of())).run();
        report.of(new ReviewedFile("b.json", document, List.of(finding), List.of(new Suppressed(finding, "known"))))
                .run();
        report.end(List.of("gone.json: there is no such file"));

        assertThat(out).hasToString("""
                # Review

                2 files: 0 errors, 1 warning, 0 info, 1 suppressed.

                | file | errors | warnings | info | suppressed |
                |---|---:|---:|---:|---:|
                | clean\\_one.json | 0 | 0 | 0 | 0 |
                | b.json | 0 | 1 | 0 | 1 |

                ## b.json

                - **warning** in line 1, `a-rule`: Write \\<name\\> \\| \\*x\\*.

                  ```text
                      1 | {"OAuthToken": "••••"}
                        |  ^~~~~~~~~~~~
                  ```

                - *suppressed*: **warning** in line 1, `a-rule`: Write \\<name\\> \\| \\*x\\*. Reason: known

                ## Not reviewed

                - gone.json: there is no such file
                """);
    }
}
