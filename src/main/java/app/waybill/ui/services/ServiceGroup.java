package app.waybill.ui.services;

/// Which services of a workspace one wants to see.
public enum ServiceGroup {
    ALL("All"),
    TO_DO("To do"),
    OK("ok");

    private final String label;

    ServiceGroup(String label) {
        this.label = label;
    }

    /// The words of the choice, with how many there are.
    public String label(int count) {
        return this == OK ? count + " " + label : label + " " + count;
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
