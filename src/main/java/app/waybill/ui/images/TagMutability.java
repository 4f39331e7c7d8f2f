package app.waybill.ui.images;

import app.waybill.core.image.Repository;

/// Whether tags may move, in words: ECR's four settings
/// ([image tag mutability](https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html)).
final class TagMutability {
    private TagMutability() {
    }

    /// The repository's setting; ECR's own word if it is a new one.
    static String words(Repository repository) {
        return switch (repository.mutability()) {
            case "MUTABLE" -> "Mutable";
            case "IMMUTABLE" -> "Immutable";
            case "MUTABLE_WITH_EXCLUSION" -> "Mutable, with exceptions";
            case "IMMUTABLE_WITH_EXCLUSION" -> "Immutable, with exceptions";
            default -> repository.mutability();
        };
    }

    /// Whether the tag is one that is meant to move on: `latest`, where the repository lets it.
    static boolean moves(Repository repository, String tag) {
        return tag.equals("latest") && !repository.mutability().equals("IMMUTABLE");
    }
}
