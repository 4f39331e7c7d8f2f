package app.waybill.core.recipe;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import app.waybill.core.text.JsonArray;
import app.waybill.core.text.JsonObject;

/// An IAM policy in the making.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
final class Policy {
    private final List<JsonObject> statements = new ArrayList<>();

    /// Who may act in a role: a service of AWS.
    static Policy trustOf(String service) {
        return new Policy().add("Assume", new ObjectDraft().put("Service", service), List.of("sts:AssumeRole"),
                List.of(), null);
    }

    Policy allow(String sid, List<String> actions, String... resources) {
        return add(sid, null, actions, List.of(resources), null);
    }

    Policy allowIf(ObjectDraft condition, String sid, List<String> actions, String... resources) {
        return add(sid, null, actions, List.of(resources), condition);
    }

    /// A statement of a policy that is attached to what it is about; `arn` is who may.
    Policy allowTo(String arn, String sid, List<String> actions, String... resources) {
        return add(sid, new ObjectDraft().put("AWS", arn), actions, List.of(resources), null);
    }

    private Policy add(String sid, @Nullable ObjectDraft principal, List<String> actions, List<String> resources,
            @Nullable ObjectDraft condition) {
        ObjectDraft statement = new ObjectDraft().put("Sid", sid).put("Effect", "Allow");
        if (principal != null) {
            statement.put("Principal", principal);
        }
        statement.put("Action", actions);
        if (!resources.isEmpty()) {
            statement.put("Resource", resources);
        }
        if (condition != null) {
            statement.put("Condition", condition);
        }
        statements.add(statement.object());
        return this;
    }

    GeneratedFile file(String name) {
        return GeneratedFile.json(name, new ObjectDraft().put("Version", "2012-10-17")
                .put("Statement", JsonArray.of(statements)).object());
    }
}
