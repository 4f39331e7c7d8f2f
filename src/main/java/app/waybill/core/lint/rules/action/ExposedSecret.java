package app.waybill.core.lint.rules.action;

import java.util.regex.Pattern;

import app.waybill.core.pipeline.Secrets;
import app.waybill.core.pipeline.Template;
import app.waybill.core.text.JsonNode;

/// Tells a secret from what only looks like one: from the name of a variable alone nobody can tell.
final class ExposedSecret {
    /// Names of what says where a secret is, how long it lasts, or how it is used.
    private static final Pattern ABOUT_A_SECRET = Pattern.compile(
            "(?i).*(?:arns?|names?|ids?|urls?|uri|endpoint|path|file|ttl|expiry|expiration|timeout|length|type|issuer"
                    + "|audience|store|provider|enabled|region|version|prefix|param|parameter|alias)");
    /// A switch, a number, what a shell is to fill in, an address, a path, an ARN: none of them is a secret.
    private static final Pattern NO_SECRET = Pattern
            .compile("(?i)true|false|yes|no|none|null|[\\d.]*|.*\\$[({\\w].*|https?://.*|/.*|arn:.*");

    private ExposedSecret() {
    }

    /// Whether an entry of that name holds a secret in plain text.
    static boolean is(String name, JsonNode value) {
        return value.text().filter(text -> Secrets.isSecretValue(text)
                || (Secrets.isSecretName(name) && !ABOUT_A_SECRET.matcher(name).matches() && isPlain(text)))
                .isPresent();
    }

    /// Whether a variable with `name`, `type` and that member for its value holds a secret in plain text.
    static boolean isVariable(JsonNode variable, String value) {
        boolean plain = variable.text("type").filter(type -> !"PLAINTEXT".equals(type)).isEmpty();
        return plain && variable.get(value).filter(node -> is(variable.text("name").orElse(""), node)).isPresent();
    }

    private static boolean isPlain(String text) {
        return !Secrets.maskValue(text).equals(text) && Template.isLiteral(text)
                && !NO_SECRET.matcher(text).matches();
    }
}
