package app.waybill.core.workspace;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.ObjectRef;
import app.waybill.core.gateway.Scope;

/// Where a workspace is kept.
public sealed interface WorkspacePlace {
    /// A file of this computer, or of a Git folder on it.
    record OnDisk(Path path) implements WorkspacePlace {
        @Override
        public String fileName() {
            return path.getFileName().toString();
        }

        @Override
        public Optional<String> folder() {
            return Optional.ofNullable(path.toAbsolutePath().normalize().getParent()).map(Path::getFileName)
                    .map(Path::toString);
        }

        @Override
        public String remembered() {
            return path.toAbsolutePath().normalize().toString();
        }

        @Override
        public String toString() {
            return path.toString();
        }
    }

    /// An object in S3, which a team shares. Without a profile the usual one is meant, without a Region the profile's own.
    record InBucket(String bucket, String key, @Nullable String profile, @Nullable String region)
            implements
                WorkspacePlace {
        /// An object that is named with its profile and Region.
        public static InBucket of(ObjectRef object) {
            Scope scope = object.scope();
            return new InBucket(object.bucket(), object.key(), scope.profile(), scope.region());
        }

        @Override
        public String fileName() {
            return key.substring(key.lastIndexOf('/') + 1);
        }

        @Override
        public Optional<String> folder() {
            String path = bucket + "/" + key;
            String folder = path.substring(0, path.lastIndexOf('/'));
            return Optional.of(folder.substring(folder.lastIndexOf('/') + 1));
        }

        @Override
        public String remembered() {
            String query = (profile == null ? "" : "&profile=" + profile) + (region == null ? "" : "&region=" + region);
            return this + (query.isEmpty() ? "" : "?" + query.substring(1));
        }

        /// `s3://bucket/key`.
        @Override
        public String toString() {
            return "s3://" + bucket + "/" + key;
        }
    }

    /// The last part of the name, such as `qa.waybill.json`.
    String fileName();

    /// The name of the folder that it lies in; in S3 the bucket's where the key has none.
    Optional<String> folder();

    /// The name from which [#of] makes the place again, wherever that happens.
    String remembered();

    /// What people know it by: its file's name, or its folder's where that is called as most are: `qa1` for
    /// `deploy/qa1.waybill.json` and for `deploy/qa1/waybill.json`.
    default String name() {
        String name = fileName().replaceFirst("\\.json$", "").replaceFirst("\\.waybill$", "");
        return name.equals("waybill") ? folder().orElse(name) : name;
    }

    /// The place that a text names: a path, or `s3://BUCKET/KEY`, behind which `?profile=P&region=R` may say through which
    /// profile and Region. Throws `IllegalArgumentException` with a sentence if it names none.
    static WorkspacePlace of(String text) {
        if (!text.startsWith("s3://")) {
            try {
                return new OnDisk(Path.of(text));
            } catch (InvalidPathException e) {
                throw new IllegalArgumentException("'" + text + "' is no name of a file: " + e.getReason(), e);
            }
        }
        Matcher parts = Pattern.compile("s3://([a-z0-9][a-z0-9.-]+)/([^?]*[^?/])(?:\\?(.+))?").matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not like s3://BUCKET/KEY");
        }
        String query = parts.group(3) == null ? "" : parts.group(3);
        return new InBucket(parts.group(1), parts.group(2), value(query, "profile"), value(query, "region"));
    }

    private static @Nullable String value(String query, String name) {
        Matcher value = Pattern.compile("(?:^|&)" + name + "=([^&]+)").matcher(query);
        return value.find() ? value.group(1) : null;
    }
}
