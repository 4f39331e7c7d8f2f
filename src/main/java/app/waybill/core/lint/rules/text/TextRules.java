package app.waybill.core.lint.rules.text;

import java.util.List;

import app.waybill.core.lint.Rule;

/// The rules about what a file holds: whether it is JSON, whether it is a pipeline.
public final class TextRules {
    /// All of them, in the order in which they are described.
    public static final List<Rule> ALL = List.of(
            new JsonSyntaxRule(),
            new NotAPipelineRule(),
            new UnknownMemberRule(),
            new WrongTypeRule(),
            new MemberValueRule(),
            new MemberLimitsRule(),
            new MissingMemberRule(),
            new DuplicateKeyRule(),
            new ExportMetadataRule());

    private TextRules() {
    }
}
