package app.waybill.core.gateway;

/// All gateways of one way to reach a cloud: the real one, or the sample company.
public record Cloud(ProfileGateway profiles, ImageGateway images, ObjectGateway objects, PipelineGateway pipelines,
        ServiceGateway services, ExecutionGateway executions, RolloutGateway rollouts) {
    /// The same, but S3 is reached another way.
    public Cloud with(ObjectGateway otherObjects) {
        return new Cloud(profiles, images, otherObjects, pipelines, services, executions, rollouts);
    }
}
