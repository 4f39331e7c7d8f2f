package app.waybill.core.workspace;

/// What an edit of a service mapping can be about: one of its containers, where it runs, where it is published, its
/// pipeline, or all of it.
public sealed interface ServicePart
        permits ContainerMapping, ServiceMapping, ServiceMapping.EcsService, ServiceMapping.PublishTarget,
        ServiceMapping.PipelineName {
}
