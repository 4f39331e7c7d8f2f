package app.waybill.core.lint.rules.structure;

import app.waybill.core.pipeline.Action;

/// Which actions run in the pipeline's own Region only: sources, and those that are not AWS's own.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/action-requirements.html
final class SourceRegions {
    private SourceRegions() {
    }

    /// Whether an action cannot run in another Region than the pipeline.
    static boolean isBound(Action action) {
        String owner = action.type().owner();
        return action.isSource() || "ThirdParty".equals(owner) || "Custom".equals(owner);
    }
}
