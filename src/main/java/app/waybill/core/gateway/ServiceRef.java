package app.waybill.core.gateway;

/// Names an ECS service.
public record ServiceRef(ClusterRef cluster, String name) {
    /// Where it is.
    public Scope scope() {
        return cluster.scope();
    }
}
