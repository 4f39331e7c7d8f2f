package app.waybill.core.lint.rules.text;

/// The least and the most of something that the API takes: elements, characters, or the number itself.
record Limits(int least, int most) {
    boolean contain(int number) {
        return number >= least && number <= most;
    }

    /// The limits as one would say them: "exactly 1", "1 to 50", "at most 200", "1 or more".
    String words() {
        return least == most
                ? "exactly " + least
                : most == Integer.MAX_VALUE
                        ? least + " or more"
                        : least == 0 ? "at most %,d".formatted(most) : "%,d to %,d".formatted(least, most);
    }
}
