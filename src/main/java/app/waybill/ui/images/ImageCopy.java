package app.waybill.ui.images;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.waybill.core.image.Image;
import app.waybill.core.image.ImageJson;
import app.waybill.core.image.ImageSelector;
import app.waybill.core.image.Repository;
import app.waybill.core.text.JsonArray;
import app.waybill.core.text.JsonWriter;

/// What can be copied of the selected images of a repository: one line for each, in the order of the table.
public enum ImageCopy {
    /// `repositoryUri:tag` with the most telling tag; images without one are left out.
    TAG_URI("URI by tag"),
    /// `repositoryUri@sha256:…`.
    DIGEST_URI("URI by digest"),
    /// `sha256:…`.
    DIGEST("digest"),
    /// The repository's, once: images have none of their own.
    REPOSITORY_ARN("repository ARN"),
    /// An object, or an array of several.
    JSON("row as JSON"),
    /// A heading and a line for each image, with tabs between: for a spreadsheet.
    TSV("rows as TSV");

    private final String label;

    ImageCopy(String label) {
        this.label = label;
    }

    /// What is copied, in words that fit after "Copy".
    public String label() {
        return label;
    }

    /// The text to copy; empty if the images have no such thing.
    public Optional<String> of(Repository repository, List<Image> images) {
        String text = switch (this) {
            case TAG_URI -> lines(images,
                    image -> ImageSelector.mostTelling(image.tags()).map(repository::uriByTag));
            case DIGEST_URI -> lines(images, image -> Optional.of(repository.uriByDigest(image.digest())));
            case DIGEST -> lines(images, image -> Optional.of(image.digest().value()));
            case REPOSITORY_ARN -> repository.arn();
            case JSON -> json(repository, images);
            case TSV -> tsv(repository, images);
        };
        return Optional.of(text).filter(copied -> !copied.isEmpty());
    }

    private static String lines(List<Image> images, Function<Image, Optional<String>> line) {
        return images.stream().map(line).flatMap(Optional::stream).collect(Collectors.joining("\n"));
    }

    private static String json(Repository repository, List<Image> images) {
        var objects = images.stream().map(image -> ImageJson.of(repository, image)).toList();
        return objects.isEmpty()
                ? ""
                : JsonWriter.pretty(objects.size() == 1 ? objects.getFirst() : JsonArray.of(objects));
    }

    private static String tsv(Repository repository, List<Image> images) {
        return images.isEmpty()
                ? ""
                : "repository\ttags\tdigest\tpushedAt\tsizeBytes\tstatus\n"
                        + lines(images, image -> Optional.of(String.join("\t", repository.uri(),
                                String.join(" ", image.tags()), image.digest().value(),
                                image.pushedAt() == null ? "" : image.pushedAt().toString(),
                                Long.toString(image.sizeBytes()), image.status().name())));
    }
}
