package app.waybill.core.gateway;

/// Is told what a fetch of pipelines brings, from threads of the fetch: of several at once where it goes to several scopes.
public interface PipelineListener {
    /// A pipeline's definition, as [PipelineGateway#definition] tells it.
    void fetched(LivePipeline pipeline);

    /// A pipeline, or the pipelines of a whole scope, could not be fetched. All else goes on.
    void failed(CloudException cause);

    /// How many pipelines are through, be it that they failed, and how many are known of so far; told after each.
    default void progress(int done, int known) {
    }
}
