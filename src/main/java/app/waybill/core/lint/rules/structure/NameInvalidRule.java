package app.waybill.core.lint.rules.structure;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.PipelineRule;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.Template;
import app.waybill.core.pipeline.shape.Member;
import app.waybill.core.pipeline.shape.ShapedMember;
import app.waybill.core.text.Quoted;

/// `name-invalid`: a name that is empty, too long or of other characters than the API takes. Placeholders of a template are
/// not names yet. `members.json` has the patterns and lengths.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html
final class NameInvalidRule extends PipelineRule {
    private static final Set<String> NAMES = Set.of("name", "namespace");
    private static final Pattern CLASS = Pattern.compile("\\[(?:A-Za-z|a-zA-Z)0-9(.+)]\\+");

    NameInvalidRule() {
        super("name-invalid", Severity.ERROR);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        return pipeline.members().filter(shaped -> NAMES.contains(shaped.member().name()))
                .flatMap(shaped -> shaped.node().text().stream()
                        .filter(name -> Template.placeholderIn(name).isEmpty())
                        .flatMap(name -> wrong(shaped.member(), name).stream())
                        .map(wrong -> finding(shaped.node(), message(shaped, wrong))));
    }

    private static Optional<String> wrong(Member member, String name) {
        if (name.isEmpty()) {
            return Optional.of("is empty");
        }
        if (!member.fits(name)) {
            return Optional
                    .of("is " + name.length() + " characters long, where at most " + member.max() + " are allowed");
        }
        return name.codePoints().mapToObj(Character::toString)
                .filter(letter -> !member.matches(letter)).findFirst()
                .map(letter -> letter.isBlank() ? "contains a blank" : "contains '" + letter + "'");
    }

    private static String message(ShapedMember shaped, String wrong) {
        String word = shaped.owner().shape().word();
        String name = shaped.node().spoken().isEmpty() ? "" : ": " + Quoted.json(shaped.node().spoken());
        return "The %s of the %s %s%s. AWS rejects it: 1 to %d %s are allowed. Rename it%s.".formatted(
                shaped.member().name(),
                word, wrong, name, shaped.member().max(), letters(shaped.member()),
                word.contains("artifact") ? " wherever the artifact is named" : "");
    }

    /// What a pattern like `[A-Za-z0-9.@\-_]+` allows, in words.
    private static String letters(Member member) {
        Matcher marks = CLASS.matcher(member.pattern().pattern());
        return marks.matches()
                ? "letters, digits and " + String.join(" ", marks.group(1).replace("\\", "").split(""))
                : "characters";
    }
}
