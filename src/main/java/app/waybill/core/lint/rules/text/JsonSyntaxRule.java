package app.waybill.core.lint.rules.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Rule;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.PipelineDocument;
import app.waybill.core.pipeline.Secrets;
import app.waybill.core.text.JsonPointer;
import app.waybill.core.text.JsonProblem;

/// `json-syntax`: the text is not JSON, or not in the encoding that JSON has. Only the first mistake is a finding: what
/// a reader stumbles over after it mostly follows from it.
final class JsonSyntaxRule extends Rule {
    private static final Pattern YAML = Pattern.compile("(?s)\\s*(?:---|#|- |[A-Za-z][\\w-]*:\\s).*");

    JsonSyntaxRule() {
        super("json-syntax", Severity.ERROR);
    }

    @Override
    public Stream<Finding> review(PipelineDocument document) {
        List<JsonProblem> mistakes = document.json().problems();
        Stream<Finding> encoding = document.problems().stream().filter(problem -> !mistakes.contains(problem))
                .map(problem -> finding(problem, problem.message()));
        Stream<Finding> first = mistakes.stream().limit(1)
                .map(problem -> finding(problem, message(document, problem)));
        return Stream.concat(encoding, first);
    }

    private Finding finding(JsonProblem problem, String message) {
        return new Finding(id(), severity(), sentence(message), JsonPointer.ROOT, problem.place());
    }

    private static String message(PipelineDocument document, JsonProblem first) {
        String text = document.json().text();
        if (document.json().root().isEmpty() && YAML.matcher(text).matches()) {
            return first.message() + ". This looks like YAML; pipelines are reviewed as JSON, which"
                    + " 'aws codepipeline get-pipeline --output json' prints";
        }
        return withoutSecret(text, first) + (isNextDocument(document, first)
                ? ". This looks like several documents in one file, as JSON Lines has them: only the first is reviewed. Put each into a file of its own"
                : "");
    }

    /// Whether the first mistake is that another object or array follows the first one.
    private static boolean isNextDocument(PipelineDocument document, JsonProblem first) {
        int start = first.place().start();
        return document.json().root().filter(root -> root.place().end() <= start).isPresent()
                && "{[".indexOf(
                        document.json().text().charAt(Math.min(start, document.json().text().length() - 1))) >= 0;
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    /// What the reader quotes is shown unless it stands in a line that holds a secret.
    private static String withoutSecret(String text, JsonProblem problem) {
        int start = text.lastIndexOf('\n', problem.place().start() - 1) + 1;
        int end = text.indexOf('\n', problem.place().start());
        String line = text.substring(start, end < 0 ? text.length() : end);
        return Secrets.maskText(line).equals(line)
                ? problem.message()
                : problem.message().replaceFirst("(found|before|after|JSON:) '.*'", "$1 what may be a secret");
    }
}
