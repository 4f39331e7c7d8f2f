package app.waybill.core.publish;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.Identity;

/// The user metadata of a bundle. CodePipeline shows `codepipeline-artifact-revision-summary` beside the execution
/// ([S3 source](https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-S3.html)); S3 takes 2 KB of
/// metadata in all, and headers are ASCII.
final class RevisionNote {
    /// The id of the act that wrote the version, as the journal has it.
    static final String ID = "waybill-id";
    static final String IDENTITY = "waybill-identity";
    static final String SUMMARY = "codepipeline-artifact-revision-summary";
    private static final int LONGEST_SUMMARY = 1_000;
    private static final int LONGEST_VALUE = 200;

    private RevisionNote() {
    }

    static Map<String, String> of(BundleWrite write, @Nullable String workspace) {
        Map<String, String> metadata = new LinkedHashMap<>();
        String images = write.definitions().entries().stream()
                .map(entry -> entry.name() + "=" + entry.imageUri()).collect(Collectors.joining(" "));
        metadata.put(SUMMARY, safe(images, LONGEST_SUMMARY));
        metadata.put("waybill-service", safe(write.serviceName(), LONGEST_VALUE));
        metadata.put("waybill-sha256", write.bundle().sha256());
        if (workspace != null) {
            metadata.put("waybill-workspace", safe(workspace, LONGEST_VALUE));
        }
        Identity identity = write.target().identityOrNull();
        if (identity != null) {
            metadata.put(IDENTITY, safe(identity.arn(), LONGEST_VALUE));
        }
        return metadata;
    }

    /// The text with a question mark for each character that a header may not hold, cut at its end.
    private static String safe(String text, int longest) {
        String ascii = text.replaceAll("[^ -~]", "?");
        return ascii.length() <= longest ? ascii : ascii.substring(0, longest - 3) + "...";
    }
}
