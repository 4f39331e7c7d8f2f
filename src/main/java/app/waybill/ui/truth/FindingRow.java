package app.waybill.ui.truth;

import java.util.Locale;

import app.waybill.core.lint.Finding;
import app.waybill.core.publish.ServiceFinding;

/// Something that was found in a service; `place` is where the service stands in the workspace.
public record FindingRow(String service, ServiceFinding found, int place) {
    Object key() {
        return service + "\0" + container() + "\0" + finding().rule() + "\0" + finding().message();
    }

    Finding finding() {
        return found.finding();
    }

    String container() {
        return found.container().orElse("");
    }

    /// The lower-case text that filters look in.
    String searchText() {
        return String.join(" ", service, container(), finding().severity().word(), finding().rule(),
                finding().message()).toLowerCase(Locale.ROOT);
    }
}
