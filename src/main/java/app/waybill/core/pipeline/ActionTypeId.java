package app.waybill.core.pipeline;

import app.waybill.core.text.JsonNode;

/// The four parts that name an action's type; a part that is missing or no string is empty.
public record ActionTypeId(String category, String owner, String provider, String version) {
    /// The type of an action that names none.
    public static final ActionTypeId NONE = new ActionTypeId("", "", "", "");

    /// What an `actionTypeId` says.
    public static ActionTypeId of(JsonNode node) {
        return new ActionTypeId(node.text("category").orElse(""), node.text("owner").orElse(""),
                node.text("provider").orElse(""), node.text("version").orElse(""));
    }
}
