package app.waybill.core.watch;

/// How a watch ended: in a sentence without its full stop, and what to do about it, empty where there is nothing to do.
public record Ending(Kind kind, String sentence, String advice) {
    /// How it ended.
    public enum Kind {
        /// The service runs what was published.
        LIVE("live"),
        /// The pipeline has done its work; the workspace does not name the ECS service, so nobody looked further.
        DEPLOYED("deployed"),
        /// An action of the pipeline failed.
        FAILED("failed"),
        /// ECS gave the new tasks up and went back.
        ROLLED_BACK("rolled-back"),
        /// Somebody stopped the execution.
        STOPPED("stopped"),
        /// A newer execution took its place.
        SUPERSEDED("superseded"),
        /// It was deployed, but something else runs by now.
        REPLACED("replaced"),
        /// No execution took the version.
        NO_EXECUTION("no-execution"),
        /// It took longer than one wanted to wait.
        TIMED_OUT("timed-out");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /// The word for scripts.
        public String word() {
            return word;
        }

        /// Whether that is what one published for.
        public boolean isGood() {
            return this == LIVE || this == DEPLOYED;
        }
    }
}
