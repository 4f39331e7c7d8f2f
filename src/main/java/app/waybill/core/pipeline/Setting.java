package app.waybill.core.pipeline;

import java.util.Optional;
import java.util.regex.Pattern;

import app.waybill.core.text.JsonNode;

/// One entry of an action's configuration. The API takes strings only; what else was written is kept as it is.
public record Setting(JsonNode node) {
    /// What AWS masked, and what stands for something that is still to come: `#{Image.ImageTag}`, `${TAG}`, `{{tag}}`,
    /// `{TAG}`, `%TAG%`, `<tag>`.
    private static final Pattern NOT_LITERAL = Pattern
            .compile("(?s)\\*{4}|.*(?:[#$]\\{|\\{\\{|\\{\\w+}|%\\w+%|<[^>]*>).*");

    /// The key.
    public String key() {
        return node.name();
    }

    /// The value as it was written. It may be a secret: show [#shown] to people.
    public String value() {
        return node.spoken();
    }

    /// The value where it is a text that means what it says: empty where it is no string, is masked, or has a variable
    /// or a place to fill in in it.
    public Optional<String> literal() {
        return node.text().filter(text -> !NOT_LITERAL.matcher(text).matches());
    }

    /// The value as it may be shown, with secrets masked.
    public String shown() {
        return Secrets.isSecretName(key()) ? Secrets.maskValue(value()) : Secrets.maskText(value());
    }
}
