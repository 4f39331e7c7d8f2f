package app.waybill.core.pipeline;

/// Something worth showing about a pipeline or an action; the value may be shown as it is.
public record Fact(String label, String value) {}
