package app.waybill.core.definitions;

/// One entry of the image definitions: the container's name in the task definition, and the image that it is to run.
public record ImageDefinition(String name, String imageUri) {}
