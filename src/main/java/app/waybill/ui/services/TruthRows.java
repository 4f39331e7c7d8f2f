package app.waybill.ui.services;

import java.util.ArrayList;
import java.util.List;

import app.waybill.ui.truth.FindingRow;
import app.waybill.ui.truth.TruthRow;

/// Makes the rows of the truth table.
final class TruthRows {
    private TruthRows() {
    }

    /// The containers of services, in their order.
    static List<TruthRow> of(List<ServiceItem> services) {
        List<TruthRow> rows = new ArrayList<>();
        for (ServiceItem item : services) {
            ServiceLook look = item.look().get();
            for (int i = 0; i < look.states().size(); i++) {
                ServiceState state = look.states().get(i);
                rows.add(new TruthRow(look.status().containers().get(i), state.status(), state.rank(),
                        rows.size()));
            }
        }
        return rows;
    }

    /// What was found in services, in their order.
    static List<FindingRow> findings(List<ServiceItem> services) {
        List<FindingRow> rows = new ArrayList<>();
        for (int i = 0; i < services.size(); i++) {
            ServiceLook look = services.get(i).look().get();
            int place = i;
            look.findings().forEach(found -> rows.add(new FindingRow(look.name(), found, place)));
        }
        return rows;
    }
}
