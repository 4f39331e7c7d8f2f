package app.waybill.core.publish;

import app.waybill.core.gateway.ObjectRef;

/// What must be asked of S3 for a service: what lies under its bundle's key now, and in it the file of that name. Equal
/// questions have one answer, so answers can be kept by their questions.
public record TargetQuestion(ObjectRef object, String fileName) {}
