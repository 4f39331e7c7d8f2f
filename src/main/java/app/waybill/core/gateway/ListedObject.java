package app.waybill.core.gateway;

/// An object as a listing of its bucket tells it: its key, and its ETag with its quotes, which changes with its content.
public record ListedObject(String key, String etag) {}
