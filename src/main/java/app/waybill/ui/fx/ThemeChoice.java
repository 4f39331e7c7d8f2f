package app.waybill.ui.fx;

/// Which theme the operator wants.
public enum ThemeChoice {
    /// Whatever the system has now.
    SYSTEM("System"),
    LIGHT("Light"),
    DARK("Dark");

    private final String label;

    ThemeChoice(String label) {
        this.label = label;
    }

    /// The choice in a word.
    public String label() {
        return label;
    }
}
