package app.waybill.core.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;

import app.waybill.core.definitions.ImageDefinitionsReader;
import app.waybill.core.definitions.ReadDefinitions;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Linter;
import app.waybill.core.lint.Rule;
import app.waybill.core.lint.rules.StandardRules;
import app.waybill.core.pipeline.PipelineDocument;
import app.waybill.core.pipeline.PipelineReader;
import app.waybill.core.review.report.Ink;
import app.waybill.core.review.report.TextReport;

/// What a rule, alone, says about the example of its explanation.
final class Examples {
    private Examples() {
    }

    static String said(String rule, String example) {
        return TextReport.text(reviewed(rule, example), Ink.PLAIN);
    }

    private static ReviewedFile reviewed(String id, String example) {
        Optional<Rule> pipelineRule = StandardRules.linter().rules().stream().filter(rule -> rule.id().equals(id))
                .findFirst();
        if (pipelineRule.isPresent()) {
            PipelineDocument document = PipelineReader.read(example);
            return new ReviewedFile("pipeline.json", document.json(),
                    new Linter(List.of(pipelineRule.get())).review(document));
        }
        ReadDefinitions read = ImageDefinitionsReader.read(example.getBytes(UTF_8));
        return new ReviewedFile("imagedefinitions.json", read.document(), only(id, read.findings()));
    }

    private static List<Finding> only(String rule, List<Finding> findings) {
        return findings.stream().filter(finding -> finding.rule().equals(rule)).toList();
    }
}
