package app.waybill.core.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import app.waybill.core.ecs.Answer;
import app.waybill.core.ecs.InUse;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.ActionKind;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.ServiceMapping.EcsService;
import app.waybill.core.workspace.ServiceMapping.PublishTarget;

/// Compares a service with the pipeline that is said to deploy it: whether its S3 source takes the bundle, whether its deploy
/// action reads the bundle's file and deploys this service, and whether the service is one that such an action can deploy
/// ([action](https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-ECS.html)). Nothing is said where the
/// pipeline was not asked for, or leaves it to variables.
record PipelineCheck(ServiceMapping service, @Nullable Answer<Pipeline> answer, Optional<InUse> inUse) {
    List<Remark> remarks() {
        return switch (answer) {
            case null -> List.of();
            case Answer.Known<Pipeline>(Pipeline pipeline) -> new Wiring(pipeline, service, inUse).remarks();
            case Answer.Failed<Pipeline>(CloudException.NotFound cause) -> List.of(new Remark(
                    PublishRule.PIPELINE_SOURCE,
                    cause.getMessage() + ". Correct 'pipeline': name, profile and Region"));
            case Answer.Failed<Pipeline> _ -> List.of();
        };
    }

    /// Sentences about what could not be compared, or what no image can mend.
    List<String> notices() {
        List<String> notices = new ArrayList<>();
        if (answer != null && remarks().isEmpty()) {
            answer.failure()
                    .ifPresent(cause -> notices.add("The pipeline could not be looked at, so nobody knows whether"
                            + " it takes this bundle: " + cause.getMessage() + "."));
        }
        if (answer == null || answer.known().isEmpty()) {
            inUse.map(known -> known.service().controller()).filter(controller -> !controller.equals("ECS"))
                    .ifPresent(controller -> notices.add("The service is deployed by the controller " + controller
                            + ", but the ECS deploy action of a pipeline can update only services of the controller"
                            + " ECS."));
        }
        return notices;
    }

    /// One pipeline and the service.
    private record Wiring(Pipeline pipeline, ServiceMapping service, Optional<InUse> inUse) {
        List<Remark> remarks() {
            List<Remark> remarks = new ArrayList<>();
            service.publish().ifPresent(target -> remarks.addAll(ofTarget(target)));
            controller().ifPresent(remarks::add);
            return remarks;
        }

        private List<Remark> ofTarget(PublishTarget target) {
            List<Action> sources = pipeline.actions(ActionKind.S3_SOURCE).toList();
            if (sources.stream().anyMatch(source -> place(source).isEmpty())) {
                return List.of();
            }
            String wanted = "s3://" + target.bucket() + "/" + target.key();
            List<Action> feeding = sources.stream().filter(source -> place(source).filter(wanted::equals).isPresent())
                    .toList();
            return feeding.isEmpty() ? List.of(astray(sources, wanted)) : ofDeploys(readers(feeding), target);
        }

        private Remark astray(List<Action> sources, String wanted) {
            String taken = sources.isEmpty()
                    ? "has no S3 source"
                    : "takes " + sources.stream().map(source -> place(source).orElseThrow())
                            .collect(Collectors.joining(" and ")) + ", not " + wanted;
            return new Remark(PublishRule.PIPELINE_SOURCE, "the pipeline " + name() + " " + taken
                    + ". What is published would not start it. Name the pipeline that takes " + wanted
                    + " in 'pipeline', or the place that this one takes in 'publish'");
        }

        private List<Action> readers(List<Action> sources) {
            return pipeline.actions(ActionKind.ECS_DEPLOY).filter(deploy -> sources.stream()
                    .anyMatch(source -> source.outputs().stream().anyMatch(output -> deploy.reads(output.name()))))
                    .toList();
        }

        private List<Remark> ofDeploys(List<Action> deploys, PublishTarget target) {
            List<Action> ours = deploys.stream().filter(this::isOurs).toList();
            List<Remark> remarks = new ArrayList<>();
            if (ours.isEmpty() && !deploys.isEmpty()) {
                remarks.add(misdirected(deploys.getFirst()));
            }
            (ours.isEmpty() ? deploys : ours).forEach(deploy -> file(deploy)
                    .filter(file -> !file.equals(target.fileName()))
                    .ifPresent(file -> remarks.add(misread(deploy, file, target.fileName()))));
            return remarks;
        }

        private Remark misdirected(Action deploy) {
            EcsService ecs = service.ecs().orElseThrow();
            return new Remark(PublishRule.PIPELINE_TARGET, "the action " + quoted(deploy) + " of the pipeline " + name()
                    + " deploys " + deploy.literal("ClusterName").orElse("?") + "/"
                    + deploy.literal("ServiceName").orElse("?") + ", not " + ecs.cluster() + "/" + ecs.service()
                    + ". What is published would be deployed there. Correct 'ecs', 'publish' or 'pipeline'");
        }

        private Remark misread(Action deploy, String file, String written) {
            return new Remark(PublishRule.PIPELINE_FILE_NAME, "the action " + quoted(deploy) + " of the pipeline "
                    + name() + " reads " + file + ", but the bundle holds " + written
                    + ". The deployment would fail with \"Did not find the image definition file " + file
                    + " in the input artifacts ZIP file\". Set 'fileName' in 'publish' to \"" + file
                    + "\", or FileName of the action to \"" + written + "\"");
        }

        /// The standard action needs the controller ECS, blue/green needs CODE_DEPLOY.
        private Optional<Remark> controller() {
            Optional<String> controller = inUse.map(known -> known.service().controller());
            Optional<Action> standard = pipeline.actions(ActionKind.ECS_DEPLOY).filter(this::isOurs).findFirst();
            Optional<Action> blueGreen = pipeline.actions(ActionKind.ECS_DEPLOY).findAny().isPresent()
                    ? Optional.empty()
                    : pipeline.actions(ActionKind.ECS_BLUE_GREEN).findFirst();
            return controller.flatMap(found -> standard.filter(_ -> !found.equals("ECS"))
                    .map(deploy -> misfit(deploy, found, "the ECS standard one", "ECS"))
                    .or(() -> blueGreen.filter(_ -> !found.equals("CODE_DEPLOY"))
                            .map(deploy -> misfit(deploy, found, "CodeDeployToECS", "CODE_DEPLOY"))));
        }

        private Remark misfit(Action deploy, String controller, String kind, String needed) {
            return new Remark(PublishRule.DEPLOYMENT_CONTROLLER, "the service's deployments are controlled by "
                    + controller + ", but the action " + quoted(deploy) + " of the pipeline " + name() + " is " + kind
                    + ", which can update only services of the controller " + needed
                    + ". The action would fail. Use the action that fits, or create the service anew with the controller "
                    + needed);
        }

        /// Whether an action deploys this service, as far as both say so.
        private boolean isOurs(Action deploy) {
            return service.ecs().filter(ecs -> !isSaid(deploy, "ClusterName", ecs.cluster())
                    || !isSaid(deploy, "ServiceName", ecs.service())).isEmpty();
        }

        private static boolean isSaid(Action deploy, String key, String wanted) {
            return deploy.literal(key).map(said -> said.substring(said.lastIndexOf('/') + 1))
                    .filter(said -> !said.equals(wanted)).isEmpty();
        }

        /// The file that an action reads; empty where a variable says it.
        private static Optional<String> file(Action deploy) {
            return deploy.setting("FileName").isEmpty()
                    ? Optional.of(PublishTarget.DEFAULT_FILE_NAME)
                    : deploy.literal("FileName");
        }

        private static Optional<String> place(Action source) {
            return source.literal("S3Bucket")
                    .flatMap(bucket -> source.literal("S3ObjectKey").map(key -> "s3://" + bucket + "/" + key));
        }

        private String name() {
            return service.pipeline().map(ServiceMapping.PipelineName::name).orElse("");
        }

        private static String quoted(Action action) {
            return "\"" + action.label() + "\"";
        }
    }
}
