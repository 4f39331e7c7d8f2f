package app.waybill.core.gateway;

/// All gateways of one way to reach a cloud: the real one, or the sample company.
public record Cloud(ProfileGateway profiles, ImageGateway images, ObjectGateway objects, PipelineGateway pipelines,
        ServiceGateway services, ExecutionGateway executions, RolloutGateway rollouts) {}
