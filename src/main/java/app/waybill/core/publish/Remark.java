package app.waybill.core.publish;

/// What a rule says about a container's image, before it is known where in the JSON the image stands.
record Remark(PublishRule rule, String message) {}
