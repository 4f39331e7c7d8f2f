package app.waybill.sample.wire;

/// Which operation a request asks for. `service` is the name that signatures use (`ecr`), `operation` that of the API
/// (`HeadObject`), `permission` what a policy must allow for it (`s3:GetObject`), `resource` the ARN it is about.
public record Call(String service, String operation, String permission, String resource) {}
