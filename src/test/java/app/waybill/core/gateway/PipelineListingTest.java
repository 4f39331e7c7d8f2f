package app.waybill.core.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

class PipelineListingTest implements PipelineListener {
    private static final Scope QA = new Scope("qa", "eu-west-1");
    private static final Scope TOOLS = new Scope("tools", "us-east-1");
    private static final Scope SIGNED_OUT = new Scope("prod", "eu-west-1");

    private final List<String> told = Collections.synchronizedList(new ArrayList<>());
    private final List<String> failed = Collections.synchronizedList(new ArrayList<>());
    private final List<Integer> known = Collections.synchronizedList(new ArrayList<>());

    /// Every scope has the pipelines `a`, `b` and `gone`, the last of which is deleted before it can be fetched.
    private static final class Pipelines implements PipelineGateway {
        @Override
        public List<PipelineSummary> pipelines(Scope scope) {
            expectSignedIn(scope, "codepipeline:ListPipelines");
            return List.of("a", "b", "gone").stream().map(name -> new PipelineSummary(scope, name, 1, null, null))
                    .toList();
        }

        @Override
        public String definition(Scope scope, String name) {
            expectSignedIn(scope, "codepipeline:GetPipeline");
            if ("gone".equals(name)) {
                throw new CloudException.NotFound(
                        new Call(scope.profile(), scope.region(), "codepipeline:GetPipeline", name),
                        "it does not exist", "Check the name.", null);
            }
            return "{}";
        }

        private static void expectSignedIn(Scope scope, String action) {
            if (scope.equals(SIGNED_OUT)) {
                throw new CloudException.SignInNeeded(new Call(scope.profile(), scope.region(), action, null),
                        "the session has expired", "Sign in again.", null);
            }
        }
    }

    @Override
    public void fetched(LivePipeline pipeline) {
        told.add(pipeline.path() + " " + pipeline.definition());
    }

    @Override
    public void failed(CloudException cause) {
        failed.add(cause.call().toString());
    }

    @Override
    public void progress(int done, int all) {
        known.add(done * 100 + all);
    }

    @Test
    void allPipelinesOfAllScopesComeAndWhatFailsHidesNoneOfThem() throws InterruptedException {
        PipelineListing.ofAll(new Pipelines()).run(List.of(QA, TOOLS, SIGNED_OUT), this);

        assertThat(told).containsExactlyInAnyOrder("qa/eu-west-1/a {}", "qa/eu-west-1/b {}", "tools/us-east-1/a {}",
                "tools/us-east-1/b {}");
        assertThat(failed).containsExactlyInAnyOrder("qa/eu-west-1 codepipeline:GetPipeline gone",
                "tools/us-east-1 codepipeline:GetPipeline gone", "prod/eu-west-1 codepipeline:ListPipelines");
        assertThat(known).hasSize(6).contains(606);
    }

    @Test
    void namedPipelinesAreAskedForOnceInEachScopeWithoutAListing() throws InterruptedException {
        PipelineListing.ofNamed(new Pipelines(), List.of("b", "b")).run(List.of(QA, TOOLS), this);

        assertThat(told).containsExactlyInAnyOrder("qa/eu-west-1/b {}", "tools/us-east-1/b {}");
        assertThat(known).contains(202);
    }

    @Test
    void aSignedOutProfileIsToldOnce() throws InterruptedException {
        PipelineListing.ofNamed(new Pipelines(), List.of("a", "b")).run(List.of(SIGNED_OUT), this);

        assertThat(failed).containsExactly("prod/eu-west-1 codepipeline:GetPipeline");
    }

    @Test
    void aListingIsCancelledByInterruptingItsThread() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> PipelineListing.ofAll(new Pipelines()).run(List.of(QA), this))
                .isInstanceOf(InterruptedException.class);
    }
}
