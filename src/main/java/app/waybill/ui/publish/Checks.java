package app.waybill.ui.publish;

import java.util.ArrayList;
import java.util.List;

import app.waybill.core.definitions.DefinitionsRule;
import app.waybill.core.gateway.Versioning;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.publish.BundleTarget;
import app.waybill.core.publish.PublishRule;
import app.waybill.core.publish.ServiceFinding;
import app.waybill.core.publish.ServicePlan;
import app.waybill.ui.fx.Tone;

/// What was looked at before a bundle is written, the worst first.
record Checks(List<Check> all, int passed, int warnings) {
    private static final int RULES = DefinitionsRule.values().length + PublishRule.values().length;

    static Checks of(ServicePlan.Upload upload) {
        List<ServiceFinding> findings = upload.service().findings();
        List<Check> checks = new ArrayList<>();
        upload.notices().forEach(notice -> checks.add(new Check(Tone.WARNING, notice)));
        findings.forEach(found -> checks.add(check(found)));
        int warnings = (int) checks.stream().filter(check -> check.tone() == Tone.WARNING).count();
        int passed = RULES - (int) findings.stream().map(found -> found.finding().rule()).distinct().count();
        checks.add(new Check(Tone.SUCCESS, passed + " checks passed"));
        BundleTarget target = upload.target();
        if (target.versioningOrNull() == Versioning.ENABLED) {
            checks.add(new Check(Tone.SUCCESS, "The bucket keeps versions"));
        }
        if (target.ownerOrNull() != null) {
            checks.add(new Check(Tone.SUCCESS, "Only if the bucket is of account " + target.ownerOrNull()));
        }
        return new Checks(checks, passed, warnings);
    }

    private static Check check(ServiceFinding found) {
        Tone tone = found.finding().severity() == Severity.INFO ? Tone.NEUTRAL : Tone.WARNING;
        Finding finding = found.finding();
        return new Check(tone, found.container().map(container -> container + ":").orElse(""),
                BundleWords.folded(finding.summary().split(": ", 2)[0]),
                finding.message() + " [" + finding.rule() + "]");
    }
}
