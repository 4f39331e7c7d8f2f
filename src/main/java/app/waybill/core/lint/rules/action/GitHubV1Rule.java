package app.waybill.core.lint.rules.action;

import java.util.stream.Stream;

import app.waybill.core.lint.ActionRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.ActionTypeId;
import app.waybill.core.pipeline.Pipeline;

/// `github-v1`: the GitHub source with an OAuth token, which AWS advises to replace by a connection.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/appendix-github-oauth.html
final class GitHubV1Rule extends ActionRule {
    GitHubV1Rule() {
        super("github-v1", Severity.WARNING);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline, Action action) {
        ActionTypeId type = action.type();
        boolean old = action.isSource() && "ThirdParty".equals(type.owner()) && "GitHub".equals(type.provider());
        return old
                ? action.node().get("actionTypeId").flatMap(node -> node.get("provider")).stream()
                        .map(provider -> finding(provider, message(action)))
                : Stream.empty();
    }

    private static String message(Action action) {
        return action.label() + ": the source \"GitHub\" of the owner \"ThirdParty\" is the old one with an "
                + "OAuth token. "
                + "It works, but the token reaches all of its user's repositories, ends with the user, and is "
                + "lost when the "
                + "pipeline is created anew. Make a connection to GitHub and use the provider "
                + "CodeStarSourceConnection (owner "
                + "AWS) with ConnectionArn, FullRepositoryId and BranchName.";
    }
}
