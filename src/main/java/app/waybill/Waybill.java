package app.waybill;

/// The main class: a window when called alone, a command otherwise.
public final class Waybill {
    private Waybill() {
    }

    /// Starts Waybill.
    public static void main(String[] args) {
    }
}
