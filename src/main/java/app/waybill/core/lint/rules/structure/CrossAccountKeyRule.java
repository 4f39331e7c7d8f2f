package app.waybill.core.lint.rules.structure;

import java.util.Optional;
import java.util.stream.Stream;

import app.waybill.core.lint.AbsenceRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.Arn;
import app.waybill.core.pipeline.ArtifactStore;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.text.JsonNode;
import app.waybill.core.text.Quoted;

/// `cross-account-key`: an action acts in another account, but the artifacts are not encrypted by a key that the other account
/// can use: there is none, or it is named by an alias, which only its own account knows.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/pipelines-create-cross-account.html
final class CrossAccountKeyRule extends AbsenceRule {
    CrossAccountKeyRule() {
        super("cross-account-key", Severity.WARNING);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        Optional<Action> abroad = pipeline.account().flatMap(account -> pipeline.actions()
                .filter(action -> action.roleArn().flatMap(Arn::parse).filter(Arn::hasAccount)
                        .filter(role -> !role.account().equals(account)).isPresent())
                .filter(action -> !action.inputs().isEmpty() || !action.outputs().isEmpty()).findFirst());
        return abroad.stream().flatMap(action -> pipeline.artifactStores().stream()
                .filter(store -> serves(store, action)).flatMap(store -> review(store, action)));
    }

    private static boolean serves(ArtifactStore store, Action action) {
        return store.region() == null || action.region().isEmpty() || action.region().get().equals(store.region());
    }

    private Stream<Finding> review(ArtifactStore store, Action action) {
        Optional<JsonNode> key = store.node().get("encryptionKey");
        if (key.isEmpty()) {
            return Stream.of(finding(store.node(),
                    ("The artifact store has no \"encryptionKey\", but \"%s\" acts in another "
                            + "account (%s). That account cannot decrypt artifacts that AWS's own key encrypts, and the action fails with "
                            + "an access error. Add a customer managed KMS key that both accounts may use, by its ARN.")
                            .formatted(action.label(),
                                    action.roleArn().orElse(""))));
        }
        return key.flatMap(node -> node.get("id")).filter(
                id -> id.text().filter(text -> text.startsWith("alias/") || text.contains(":alias/")).isPresent())
                .map(id -> finding(id,
                        ("The encryption key is named by the alias %s, but \"%s\" acts in another account. "
                                + "An alias is known in the key's own account only. Write the key's ARN.")
                                .formatted(Quoted.json(id.spoken()),
                                        action.label())))
                .stream();
    }
}
