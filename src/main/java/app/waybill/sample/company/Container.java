package app.waybill.sample.company;

import java.util.List;

/// A container of an ECS service of the company.
sealed interface Container {
    /// Its name in the task definition.
    String name();

    /// How it stands in the bundle of its service.
    Written written();

    /// A container that runs a build of one of the company's repositories. `running` is the build in the task
    /// definition, `published` that in the service's bundle.
    record Built(String name, String repository, int running, int published, Written written) implements Container {}

    /// A container with an image from elsewhere; the bundle of its service has it as it is, or not at all.
    record Foreign(String name, String image, Written written) implements Container {}

    /// How a container stands in the bundle of its service.
    enum Written {
        /// By digest.
        DIGEST,
        /// As `repository:latest`.
        LATEST,
        /// As the task definition has it.
        AS_IT_IS,
        /// Not at all.
        NOT
    }

    /// Reads `name repository running published written` or `name image written`.
    static Container parse(String text) {
        List<String> words = List.of(text.strip().split("\\s+"));
        return words.size() == 3
                ? new Foreign(words.get(0), words.get(1), Written.valueOf(words.get(2)))
                : new Built(words.get(0), words.get(1), Integer.parseInt(words.get(2)), Integer.parseInt(words.get(3)),
                        Written.valueOf(words.get(4)));
    }
}
