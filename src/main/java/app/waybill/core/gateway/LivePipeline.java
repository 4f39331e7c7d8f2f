package app.waybill.core.gateway;

/// A pipeline as it is in AWS: where it is, its name, and its definition as JSON.
public record LivePipeline(Scope scope, String name, String definition) {
    /// The profile, the Region and the name, as a path: `qa/eu-west-1/orders`.
    public String path() {
        return scope + "/" + name;
    }
}
