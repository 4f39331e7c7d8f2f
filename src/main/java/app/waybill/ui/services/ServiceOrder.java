package app.waybill.ui.services;

import java.util.Comparator;

/// The order of the list of services.
public enum ServiceOrder {
    /// What needs work first; those of one state in the order of the workspace.
    STATE("State", Comparator.comparing(ServiceItem::state)),
    /// By their names.
    NAME("Name", Comparator.comparing(ServiceItem::name, String.CASE_INSENSITIVE_ORDER)),
    /// As they stand in the workspace file.
    FILE("File", (_, _) -> 0);

    private final String label;
    private final transient Comparator<ServiceItem> comparator;

    ServiceOrder(String label, Comparator<ServiceItem> comparator) {
        this.label = label;
        this.comparator = comparator;
    }

    /// The order in a word.
    public String label() {
        return label;
    }

    /// Which of two services that stand in the order of the workspace comes first.
    Comparator<ServiceItem> comparator() {
        return comparator;
    }
}
