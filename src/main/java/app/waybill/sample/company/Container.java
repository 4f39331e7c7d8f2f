package app.waybill.sample.company;

import java.util.List;

/// A container of an ECS service of the company.
sealed interface Container {
    /// Its name in the task definition.
    String name();

    /// A container that runs a build of one of the company's repositories. `running` is the build in the task
    /// definition, `published` that in the service's bundle.
    record Built(String name, String repository, int running, int published, Written written) implements Container {}

    /// A sidecar with an image from elsewhere.
    record Foreign(String name, String image) implements Container {}

    /// How a container stands in the bundle of its service.
    enum Written {
        /// By digest.
        DIGEST,
        /// As `repository:latest`.
        LATEST,
        /// Not at all.
        NOT
    }

    /// Reads `name repository running published written` or `name image`.
    static Container parse(String text) {
        List<String> words = List.of(text.strip().split("\\s+"));
        return words.size() == 2
                ? new Foreign(words.get(0), words.get(1))
                : new Built(words.get(0), words.get(1), Integer.parseInt(words.get(2)), Integer.parseInt(words.get(3)),
                        Written.valueOf(words.get(4)));
    }
}
