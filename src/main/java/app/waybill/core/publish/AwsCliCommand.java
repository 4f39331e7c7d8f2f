package app.waybill.core.publish;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.Encryption;
import app.waybill.core.gateway.ObjectRef;
import app.waybill.core.gateway.WriteCondition;
import app.waybill.core.text.JsonMember;
import app.waybill.core.text.JsonObject;
import app.waybill.core.text.JsonString;
import app.waybill.core.text.JsonWriter;
import app.waybill.core.text.ShellLine;

/// A planned upload as the call of the AWS CLI v2 that does the same
/// ([put-object](https://docs.aws.amazon.com/cli/latest/reference/s3api/put-object.html)), for a POSIX shell.
public final class AwsCliCommand {
    private AwsCliCommand() {
    }

    /// The command line of an upload. It sends the zip that `waybill render -o` writes, by the last part of its key, from the folder
    /// of the service; `workspace` is the name that [Publisher#publish] would be given.
    public static String of(ServicePlan.Upload upload, @Nullable String workspace) {
        return put(upload, workspace);
    }

    /// The command lines that put an old version back: they fetch it into the folder where they are called, and write it
    /// only if the key still holds what it held.
    public static String of(RestorePlan.Restore restore, @Nullable String workspace) {
        return fetch(restore.target().object(), restore.past().version().versionId()) + " && "
                + put(restore, workspace);
    }

    /// The command line that fetches a version into the folder where it is called
    /// ([get-object](https://docs.aws.amazon.com/cli/latest/reference/s3api/get-object.html)).
    public static String fetch(ObjectRef object, String versionId) {
        List<String> words = new ArrayList<>(start("get-object", object));
        words.addAll(List.of("--version-id", versionId, zip(object)));
        return ShellLine.of(words);
    }

    private static String zip(ObjectRef object) {
        return object.key().substring(object.key().lastIndexOf('/') + 1);
    }

    private static List<String> start(String operation, ObjectRef object) {
        return List.of("aws", "s3api", operation, "--profile", object.scope().profile(), "--region",
                object.scope().region(), "--bucket", object.bucket(), "--key", object.key());
    }

    private static String put(BundleWrite write, @Nullable String workspace) {
        BundleTarget target = write.target();
        List<String> words = new ArrayList<>(start("put-object", target.object()));
        words.addAll(List.of("--body", zip(target.object()), "--content-type", "application/zip", "--checksum-sha256",
                Base64.getEncoder().encodeToString(HexFormat.of().parseHex(write.bundle().sha256()))));
        words.addAll(switch (write.before().condition()) {
            case WriteCondition.Unchanged(String etag) -> List.of("--if-match", etag);
            case WriteCondition.Absent() -> List.of("--if-none-match", "*");
            case WriteCondition.Unseen() -> List.<String>of();
        });
        if (write.before() instanceof Published.Holds holds && holds.object().encryption() != null) {
            words.addAll(encryption(holds.object().encryption()));
        }
        String owner = target.ownerOrNull();
        if (owner != null) {
            words.addAll(List.of("--expected-bucket-owner", owner));
        }
        words.addAll(List.of("--metadata", metadata(write, workspace)));
        return ShellLine.of(words);
    }

    private static List<String> encryption(Encryption encryption) {
        List<String> words = new ArrayList<>(List.of("--server-side-encryption", encryption.algorithm()));
        if (encryption.keyId() != null) {
            words.addAll(List.of("--ssekms-key-id", encryption.keyId()));
        }
        words.add(encryption.bucketKey() ? "--bucket-key-enabled" : "--no-bucket-key-enabled");
        return words;
    }

    private static String metadata(BundleWrite write, @Nullable String workspace) {
        return JsonWriter.compact(JsonObject.of(write.metadata(workspace).entrySet().stream()
                .map(entry -> JsonMember.of(entry.getKey(), JsonString.of(entry.getValue())))
                .toArray(JsonMember[]::new)));
    }
}
