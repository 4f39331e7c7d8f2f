package app.waybill.ui.services;

/// Which services of a workspace one wants to see.
public enum ServiceGroup {
    ALL("All"),
    TO_DO("To do"),
    /// Those that are up to date.
    OK("");

    private final String label;

    ServiceGroup(String label) {
        this.label = label;
    }

    /// The words of the choice, with how many there are; an icon says the rest.
    public String label(int count) {
        return label.isEmpty() ? String.valueOf(count) : label + " " + count;
    }

    /// Whether a service in that state is one of them.
    public boolean holds(ServiceState state) {
        return switch (this) {
            case ALL -> true;
            case TO_DO -> state.isToDo();
            case OK -> state == ServiceState.UP_TO_DATE;
        };
    }
}
