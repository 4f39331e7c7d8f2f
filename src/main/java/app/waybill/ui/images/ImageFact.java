package app.waybill.ui.images;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import app.waybill.core.image.ArtifactKind;
import app.waybill.core.image.Image;
import app.waybill.core.image.Platform;
import app.waybill.core.text.SizeText;
import app.waybill.core.text.TimeText;
import app.waybill.ui.control.RowCell;

/// One line of an image's details: a label, a value, and a digest that belongs to it or "".
record ImageFact(String label, String value, String digest) {

    /// What is known of an image. `platforms` are those of an index, empty while they are not known.
    static List<ImageFact> of(ImageRow row, List<Platform> platforms, ImageInventory inventory, TimeText times) {
        Image image = row.image();
        List<ImageFact> facts = new ArrayList<>();
        facts.add(new ImageFact("Type", type(row), ""));
        if (image.isIndex()) {
            platforms.forEach(platform -> facts.add(member(platform, inventory)));
        } else {
            facts.add(new ImageFact("Size", SizeText.of(image.sizeBytes()), ""));
        }
        facts.add(new ImageFact("Last pulled",
                image.lastPulledAt() == null ? "not recorded" : times.relative(image.lastPulledAt()), ""));
        facts.add(new ImageFact("Scan", scan(image), ""));
        facts.add(new ImageFact("Attached", attached(inventory.attachments(image.digest())), ""));
        return facts;
    }

    private static ImageFact member(Platform platform, ImageInventory inventory) {
        String size = inventory.row(platform.member()).map(row -> SizeText.of(row.image().sizeBytes()))
                .orElse(RowCell.NOTHING);
        return new ImageFact(platform.label(), size, platform.member().value());
    }

    private static String type(ImageRow row) {
        if (!row.isImage()) {
            return row.kind().label();
        }
        return switch (row.image().mediaType()) {
            case null -> RowCell.NOTHING;
            case "application/vnd.oci.image.index.v1+json" -> "OCI image index";
            case "application/vnd.oci.image.manifest.v1+json" -> "OCI image";
            case "application/vnd.docker.distribution.manifest.list.v2+json" -> "Docker manifest list";
            case "application/vnd.docker.distribution.manifest.v2+json" -> "Docker image";
            default -> row.image().mediaType();
        };
    }

    private static String scan(Image image) {
        String instead = ScanText.insteadOfCounts(image.scan());
        return instead.isEmpty() ? ScanText.words(image.scan()) : instead;
    }

    /// Such as "1 signature, 2 SBOM".
    private static String attached(List<Image> attachments) {
        Map<ArtifactKind, Long> counts = attachments.stream()
                .collect(Collectors.groupingBy(ArtifactKind::of, TreeMap::new, Collectors.counting()));
        return counts.isEmpty()
                ? "no signature or SBOM"
                : counts.entrySet().stream().map(entry -> entry.getValue() + " " + entry.getKey().label())
                        .collect(Collectors.joining(", "));
    }
}
