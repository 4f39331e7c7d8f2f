package app.waybill.core.definitions;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Fix;
import app.waybill.core.lint.RuleCard;
import app.waybill.core.lint.Severity;
import app.waybill.core.text.JsonNode;
import app.waybill.core.text.JsonPointer;
import app.waybill.core.text.Place;

/// The rules for image definitions, `imageDetail.json` and bundles that need no cloud: the one list of their ids, which
/// scripts name, of their severities, and of what they catch.
public enum DefinitionsRule {
    JSON_SYNTAX("json-syntax", Severity.ERROR, "The text is not JSON."),
    NOT_ARRAY("definitions-not-array",
            Severity.ERROR, "Image definitions are not an array, or an empty one."),
    MEMBER("definitions-member",
            Severity.ERROR,
            "A member is missing, misspelt or of the wrong type; a member that nobody reads is a warning."),
    DUPLICATE(
            "definitions-duplicate", Severity.ERROR,
            "A container stands twice in the image definitions."),
    SIZE("definitions-size",
            Severity.ERROR, "Image definitions are larger than 100,000 bytes."),
    ENCODING(
            "definitions-encoding", Severity.ERROR,
            "The file is not UTF-8; a byte order mark before it is a warning."),
    CONTAINER_NAME(
            "container-name", Severity.ERROR,
            "A container's name is none that ECS takes."),
    IMAGE_URI(
            "image-uri", Severity.ERROR,
            "An image URI is none that ECS takes."),
    IMAGE_TAG_MUTABLE(
            "image-tag-mutable", Severity.WARNING,
            "An image is named by latest, or by no tag at all."),
    BUNDLE_FILE_MISSING(
            "bundle-file-missing", Severity.ERROR,
            "The zip holds no image definitions of the expected name at its root."),
    BUNDLE_UNSAFE(
            "bundle-unsafe", Severity.ERROR,
            "The zip is none, is broken, or holds what could do harm when it is unpacked.");

    private final RuleCard card;

    DefinitionsRule(String id, Severity severity, String summary) {
        card = new RuleCard(id, severity, summary);
    }

    /// Its id, severity, and what it catches.
    public RuleCard card() {
        return card;
    }

    /// A finding about a whole file.
    public Finding finding(String message) {
        return finding(message, Place.START);
    }

    /// A finding about a place of a file that is part of no member.
    public Finding finding(String message, Place place) {
        return card.finding(message, JsonPointer.ROOT, place);
    }

    /// A finding about a member, an element, or the object that lacks something.
    public Finding finding(String message, JsonNode node) {
        return card.finding(message, node.path(), node.place());
    }

    /// A finding that has a safe fix.
    Finding fixable(String message, JsonNode node, Fix fix) {
        return finding(message, node).withFix(fix);
    }

    /// A finding that is only a warning.
    Finding warning(String message, JsonNode node) {
        return new Finding(card.id(), Severity.WARNING, message, node.path(), node.place());
    }
}
