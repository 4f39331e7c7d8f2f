package app.waybill.core.lint.rules.handover;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The configuration keys of CodeDeployToECS that are numbered or name artifacts.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-ECSbluegreen.html
final class BlueGreenKeys {
    private static final Pattern IMAGE = Pattern.compile("Image(\\d+)(?:ArtifactName|ContainerName)");
    private static final Pattern ARTIFACT = Pattern
            .compile("(?:TaskDefinition|AppSpec)TemplateArtifact|Image[1-4]ArtifactName");

    private BlueGreenKeys() {
    }

    /// The number in a key that is about one of the images.
    static Optional<String> imageNumber(String key) {
        Matcher image = IMAGE.matcher(key);
        return image.matches() ? Optional.of(image.group(1)) : Optional.empty();
    }

    /// Whether the key's value is the name of an artifact.
    static boolean namesArtifact(String key) {
        return ARTIFACT.matcher(key).matches();
    }

    static String artifactOf(String number) {
        return "Image" + number + "ArtifactName";
    }

    static String containerOf(String number) {
        return "Image" + number + "ContainerName";
    }
}
