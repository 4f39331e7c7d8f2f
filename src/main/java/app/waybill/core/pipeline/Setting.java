package app.waybill.core.pipeline;

import java.util.Optional;

import app.waybill.core.text.JsonNode;

/// One entry of an action's configuration. The API takes strings only; what else was written is kept as it is.
public record Setting(JsonNode node) {
    /// The key.
    public String key() {
        return node.name();
    }

    /// The value as it was written. It may be a secret: show [#shown] to people.
    public String value() {
        return node.spoken();
    }

    /// The value where it is a text that is meant as it stands: empty where it is no string, or see [Template#isLiteral].
    public Optional<String> literal() {
        return node.text().filter(Template::isLiteral);
    }

    /// The value as it may be shown, with secrets masked.
    public String shown() {
        return Secrets.isSecretName(key()) ? Secrets.maskValue(value()) : Secrets.maskText(value());
    }
}
