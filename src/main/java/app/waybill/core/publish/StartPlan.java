package app.waybill.core.publish;

import java.util.List;

import app.waybill.core.watch.WatchAct;
import app.waybill.core.watch.WatchTarget;

/// What starting a service's pipeline with an old version of its bundle would do. Nothing is written: under the key stays
/// what is there.
public sealed interface StartPlan {
    /// The pipeline would be started. `target` is what may be watched then, `effects` are sentences about what else would
    /// happen, `findings` what the checks before publishing say about the version now.
    record Start(WatchAct.Start act, WatchTarget target, List<String> effects, List<ServiceFinding> findings,
            List<String> notices) implements StartPlan {
        /// Keeps unchangeable copies of the lists.
        public Start {
            effects = List.copyOf(effects);
            findings = List.copyOf(findings);
            notices = List.copyOf(notices);
        }

        /// The findings because of which the old version cannot run any more: it must not be started unless the operator
        /// says so in spite of them.
        public List<ServiceFinding> errors() {
            return findings.stream().filter(ServiceFinding::isError).toList();
        }
    }

    /// Nothing would be started, because of this.
    record Impossible(String reason) implements StartPlan {}
}
