package app.waybill.core.gateway;

/// Names an ECS cluster as seen through a profile and a Region.
public record ClusterRef(Scope scope, String name) {}
