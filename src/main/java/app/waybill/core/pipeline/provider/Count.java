package app.waybill.core.pipeline.provider;

/// The least and the most artifacts that a type of action takes or puts out.
public record Count(int least, int most) {
    /// The count of a provider that does not tell: any number.
    public static final Count UNKNOWN = new Count(0, Integer.MAX_VALUE);

    /// Whether that many are right.
    public boolean contains(int number) {
        return number >= least && number <= most;
    }

    /// The count as one would say it: "1", "0 to 5".
    public String spoken() {
        return least == most ? String.valueOf(least) : least + " to " + most;
    }
}
