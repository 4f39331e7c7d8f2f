package app.waybill.core.definitions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.waybill.core.image.ImageUri;
import app.waybill.core.image.ImageUriProblem;
import app.waybill.core.image.Registry;
import app.waybill.core.lint.Finding;
import app.waybill.core.text.JsonNode;
import app.waybill.core.text.Quoted;

/// The rules about what stands in the members: `container-name`, `image-uri`, `image-tag-mutable` and
/// `definitions-duplicate`.
final class ValueChecks {
    private ValueChecks() {
    }

    static List<Finding> findings(List<Entry> entries) {
        List<Finding> findings = new ArrayList<>();
        Map<String, JsonNode> first = new HashMap<>();
        for (Entry entry : entries) {
            entry.name().ifPresent(name -> {
                containerName(name).ifPresent(findings::add);
                Optional.ofNullable(first.putIfAbsent(name.spoken(), name))
                        .ifPresent(earlier -> findings.add(duplicate(name, earlier)));
            });
            entry.imageUri().flatMap(ValueChecks::imageUri).ifPresent(findings::add);
        }
        return findings;
    }

    /// What the rules say of a member that holds an image URI.
    static Optional<Finding> imageUri(JsonNode member) {
        return readable(member).flatMap(text -> switch (ImageUri.parse(text)) {
            case ImageUriProblem problem -> Optional.of(DefinitionsRule.IMAGE_URI.finding(Quoted.of(text)
                    + " is no image URI that ECS takes: " + problem.message()
                    + (problem.start() == 0 ? "" : " (character " + problem.character() + ")"), member));
            case ImageUri image when image.registry() instanceof Registry.Other other && other.looksLikeEcr() ->
                Optional.of(DefinitionsRule.IMAGE_URI.warning("the host '" + other.host()
                        + "' begins like one of ECR, but "
                        + "ends in none of its known domains, such as amazonaws.com: copy the repository's URI from ECR",
                        member));
            case ImageUri image when image.followsLatest() -> Optional.of(followsLatest(image, member));
            case ImageUri _ -> Optional.empty();
        });
    }

    private static Optional<Finding> containerName(JsonNode name) {
        return readable(name).flatMap(text -> ContainerName.problem(text).map(problem -> DefinitionsRule.CONTAINER_NAME
                .finding(Quoted.of(text) + " cannot be the name of a container: " + problem, name)));
    }

    private static Finding duplicate(JsonNode name, JsonNode earlier) {
        return DefinitionsRule.DUPLICATE
                .finding("the container " + Quoted.of(name.spoken()) + " stands twice, first in line "
                        + earlier.place().line() + ": it can run one image only. Remove one", name);
    }

    private static Finding followsLatest(ImageUri image, JsonNode member) {
        return DefinitionsRule.IMAGE_TAG_MUTABLE.finding("'" + image + "' "
                + (image.tag() == null ? "has neither tag nor digest, which means latest, and " : "")
                + "names whatever was pushed last: two deployments of this file may run different images, and a rollback "
                + "does not bring the earlier one back. Write the digest, repository@sha256:…, or a tag that never moves",
                member);
    }

    /// The text, unless it holds a byte that is not UTF-8: that has its own finding, and all others follow from it.
    private static Optional<String> readable(JsonNode member) {
        return member.text().filter(text -> text.indexOf('\uFFFD') < 0);
    }
}
