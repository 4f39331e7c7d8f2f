package app.waybill.ui.fx;

/// What running work tells about itself. Safe to call from the work's thread as often as it likes: the window shows the
/// latest state only.
public interface Progress {
    /// So many of so many are done.
    void update(long done, long total);

    /// What is being done now, in a few words, such as "qa / eu-west-1".
    void say(String step);

    /// Runs on the FX thread, in the order of the calls, unless the work was cancelled or superseded meanwhile: for
    /// results that stream in.
    void show(Runnable update);

    /// Whether the operator cancelled or newer work took this one's place. The work's thread is interrupted as well.
    boolean cancelled();
}
