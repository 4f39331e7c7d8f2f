package app.waybill.core.gateway;

/// A Region as AWS lists it: its id `eu-west-1`, its name `Europe (Ireland)`, and the partition it belongs to, `aws`.
public record KnownRegion(String id, String name, String partition) {}
