package app.waybill.core.lint.rules.handover;

import java.util.stream.Stream;

import app.waybill.core.lint.AbsenceRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.ActionKind;
import app.waybill.core.pipeline.Pipeline;

/// A rule about actions of a kind that leave a setting to its default.
abstract class AbsentSettingRule extends AbsenceRule {
    private final ActionKind kind;
    private final String key;
    private final String so;

    /// `so` says what comes of it and what to do, as the end of "there is no KEY, so …".
    AbsentSettingRule(String id, ActionKind kind, String key, String so) {
        super(id, Severity.INFO);
        this.kind = kind;
        this.key = key;
        this.so = so;
    }

    @Override
    protected final Stream<Finding> review(Pipeline pipeline) {
        return pipeline.actions(kind).filter(action -> action.lacks(key))
                .flatMap(action -> action.node().get("configuration").stream()
                        .map(configuration -> finding(configuration,
                                "%s: there is no %s, so %s".formatted(action.label(), key, so))));
    }
}
