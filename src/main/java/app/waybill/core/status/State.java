package app.waybill.core.status;

/// How a container stands, and a service by the worst of its containers: the worst state first.
public enum State {
    /// The mapping has a mistake, because of which nothing can be published.
    ERROR("error"),
    /// The image is not in ECR, the container not in the task definition, or the service not in the cluster.
    MISSING("missing"),
    /// No image is chosen, or nobody said where to publish.
    UNMAPPED("unmapped"),
    /// The cloud did not say all that must be known.
    UNKNOWN("unknown"),
    /// Publishing would change something.
    BEHIND("behind"),
    /// What is mapped is published, but something else runs.
    DRIFTED("drifted"),
    /// What is mapped is published, and runs as far as that was asked.
    UP_TO_DATE("up-to-date");

    private final String word;

    State(String word) {
        this.word = word;
    }

    /// The state for scripts.
    public String word() {
        return word;
    }
}
