package app.waybill.core.watch;

import java.util.List;
import java.util.Optional;

import app.waybill.core.gateway.ObjectRef;
import app.waybill.core.gateway.ServiceRef;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.Pipeline;

/// The stages of a pipeline and their actions, those too that have not begun. `takesVersions` tells whether one may start it
/// with a version of one's choice, which only type V2 allows.
public record PipelineLayout(List<Stage> stages, boolean takesVersions) {
    /// Keeps an unchangeable copy of the stages.
    public PipelineLayout {
        stages = List.copyOf(stages);
    }

    /// A stage and its actions.
    public record Stage(String name, List<Step> actions) {
        /// Keeps an unchangeable copy of the actions.
        public Stage {
            actions = List.copyOf(actions);
        }
    }

    /// One action: `from` is the S3 object that it takes as `bucket/key`, `to` the ECS service that it deploys as
    /// `cluster/service`; empty where it does neither.
    public record Step(String stage, String name, boolean isApproval, String from, String to) {}

    /// The layout of a definition.
    public static PipelineLayout of(Pipeline pipeline) {
        return new PipelineLayout(pipeline.stages().stream().map(stage -> new Stage(stage.name().orElse(""), stage
                .actions().stream().map(action -> step(stage.name().orElse(""), action)).toList())).toList(),
                pipeline.type().equals("V2"));
    }

    private static Step step(String stage, Action action) {
        String provider = action.type().provider();
        return new Step(stage, action.name().orElse(""), action.type().category().equals("Approval"),
                provider.equals("S3") && action.isSource() ? pair(action, "S3Bucket", "S3ObjectKey") : "",
                provider.equals("ECS") ? pair(action, "ClusterName", "ServiceName") : "");
    }

    private static String pair(Action action, String first, String second) {
        return action.literal(first).orElse("?") + "/" + action.literal(second).orElse("?");
    }

    /// The source action that takes an object.
    public Optional<Step> source(ObjectRef object) {
        return steps().stream().filter(step -> step.from().equals(object.bucket() + "/" + object.key())).findFirst();
    }

    /// The action that deploys a service.
    public Optional<Step> deploy(ServiceRef service) {
        return steps().stream().filter(step -> step.to().equals(service.cluster().name() + "/" + service.name()))
                .findFirst();
    }

    /// Whether somebody has to approve at that action.
    public boolean isApproval(String stage, String action) {
        return steps().stream()
                .anyMatch(step -> step.isApproval() && step.stage().equals(stage) && step.name().equals(action));
    }

    private List<Step> steps() {
        return stages.stream().flatMap(stage -> stage.actions().stream()).toList();
    }
}
