package app.waybill.core.pipeline.graph;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.Arn;
import app.waybill.core.pipeline.Pipeline;

/// Says which actions of a pipeline run in another Region or account than the pipeline.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/actions-create-cross-region.html
final class Elsewhere {
    private final Optional<String> region;
    private final Optional<String> account;

    Elsewhere(Pipeline pipeline) {
        region = pipeline.region();
        account = pipeline.account();
    }

    /// The Region and the account that are not the pipeline's; empty where both are. A Region counts as another one where
    /// the pipeline's is not known, an account does not.
    String of(Action action) {
        Stream<String> otherRegion = action.region().filter(named -> !region.equals(Optional.of(named))).stream();
        Stream<String> otherAccount = action.roleArn().flatMap(Arn::parse).filter(Arn::hasAccount).map(Arn::account)
                .filter(named -> account.filter(own -> !own.equals(named)).isPresent()).stream();
        return Stream.concat(otherRegion, otherAccount).collect(Collectors.joining(" · "));
    }
}
