package app.waybill.core.workspace;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import app.waybill.core.image.Digest;
import app.waybill.core.image.Selection;
import app.waybill.core.text.JsonBoolean;
import app.waybill.core.text.JsonMember;
import app.waybill.core.workspace.ContainerMapping.FromEcr;
import app.waybill.core.workspace.ContainerMapping.FromUri;
import app.waybill.core.workspace.ContainerMapping.ImageSource;
import app.waybill.core.workspace.ContainerMapping.LeftAlone;

/// Reads one container: an ECR image with its selection, an image from elsewhere, or one to be left alone.
final class ContainerReader {
    private static final List<String> WAYS = List.of("image", "uri", "leaveAlone");
    private static final List<String> ONLY_WITH_IMAGE = List.of("select", "write");

    private final Fields fields;

    ContainerReader(Fields fields) {
        this.fields = fields;
    }

    Optional<ContainerMapping> read() {
        String name = fields.text("name");
        List<String> ways = WAYS.stream().filter(fields::has).toList();
        if (ways.size() != 1) {
            fields.wrong(ways.isEmpty()
                    ? "a container needs 'image' with 'select' and 'write', or 'uri', or 'leaveAlone': true"
                    : "a container takes only one of '" + String.join("' and '", ways) + "'");
        }
        ContainerMapping fromEcr = fields.has("image") ? fromEcr(name) : null;
        ContainerMapping fromUri = fields.has("uri") ? new FromUri(name, fields.text("uri"), fields.unknown()) : null;
        ContainerMapping leftAlone = fields.has("leaveAlone") ? leftAlone(name) : null;
        if (!ways.isEmpty() && !fields.has("image")) {
            reportIdle(ways.getFirst());
        }
        return Stream.of(Optional.ofNullable(fromEcr), Optional.ofNullable(fromUri), Optional.ofNullable(leftAlone))
                .flatMap(Optional::stream).findFirst();
    }

    private void reportIdle(String way) {
        for (String key : ONLY_WITH_IMAGE) {
            fields.member(key).ifPresent(member -> fields.wrong(member,
                    "belongs to 'image' and means nothing beside '" + way + "': remove it"));
        }
    }

    private @Nullable ContainerMapping fromEcr(String name) {
        String missing = ONLY_WITH_IMAGE.stream().filter(key -> !fields.has(key))
                .collect(Collectors.joining("' and '"));
        if (!missing.isEmpty()) {
            fields.wrong("a container with 'image' needs '" + missing + "'");
        }
        WriteAs write = "tag".equals(fields.optionalText("write")) ? WriteAs.TAG : WriteAs.DIGEST;
        Optional<Selection> select = fields.object("select", Shape.SELECT).flatMap(ContainerReader::selection);
        Optional<ImageSource> image = fields.object("image", Shape.IMAGE).map(ContainerReader::image);
        return image.isEmpty() || select.isEmpty()
                ? null
                : new FromEcr(name, image.get(), select.get(), write, fields.unknown());
    }

    private static ImageSource image(Fields fields) {
        return new ImageSource(fields.text("profile"), fields.optionalText("region"),
                fields.optionalText("registryId"), fields.text("repository"), fields.unknown());
    }

    private static Optional<Selection> selection(Fields fields) {
        List<String> ways = Shape.SELECT.keys().stream().map(Shape.Key::name).filter(fields::has).toList();
        if (ways.size() != 1 || !fields.unknown().members().isEmpty()) {
            fields.wrong("'select' takes exactly one of 'tag', 'digest' and 'newest'");
        }
        return ways.stream().findFirst().flatMap(way -> switch (way) {
            case "tag" -> Optional.of(new Selection.Tag(fields.text(way)));
            case "digest" -> Digest.parse(fields.text(way)).map(Selection.ByDigest::new);
            default -> Optional.of(new Selection.Newest(fields.text(way)));
        });
    }

    private ContainerMapping leftAlone(String name) {
        JsonMember member = fields.member("leaveAlone").orElseThrow();
        if (!(member.value() instanceof JsonBoolean literal && literal.value())) {
            fields.wrong(member, "must be true, or be absent; found " + member.value().kind());
        }
        return new LeftAlone(name, fields.unknown());
    }
}
