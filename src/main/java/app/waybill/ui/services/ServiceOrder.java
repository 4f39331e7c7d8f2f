package app.waybill.ui.services;

import java.util.Comparator;

/// The order of the list of services.
public enum ServiceOrder {
    /// What needs work first; those of one state in the order of the workspace.
    STATE("State"),
    /// By their names.
    NAME("Name"),
    /// As they stand in the workspace file.
    FILE("File");

    private final String label;

    ServiceOrder(String label) {
        this.label = label;
    }

    /// The order in a word, as boxes show it.
    @Override
    public String toString() {
        return label;
    }

    /// Which of two services that stand in the order of the workspace comes first.
    Comparator<ServiceItem> comparator() {
        return switch (this) {
            case STATE -> Comparator.comparing(ServiceItem::state);
            case NAME -> Comparator.comparing(ServiceItem::name, String.CASE_INSENSITIVE_ORDER);
            case FILE -> (_, _) -> 0;
        };
    }
}
