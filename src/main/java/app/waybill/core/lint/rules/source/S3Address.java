package app.waybill.core.lint.rules.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.waybill.core.lint.Fix;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.Setting;
import app.waybill.core.text.JsonEdit;
import app.waybill.core.text.JsonString;

/// What stands where a bucket's name should: the name, and the path behind it, which is empty mostly.
record S3Address(String bucket, String key) {
    private static final Pattern FORM = Pattern.compile("(?:s3://|arn:aws[\\w-]*:s3:::)?([^/]*)/*(.*)", Pattern.DOTALL);
    private static final Pattern BUCKET = Pattern.compile("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]");

    static S3Address ofBucket(String text) {
        Matcher form = FORM.matcher(text.strip());
        return form.matches()
                ? new S3Address(form.group(1), form.group(2).replaceFirst("/+$", ""))
                : new S3Address(text, "");
    }

    /// Whether the first part is the name of a bucket, and no other kind of address.
    boolean isSure() {
        return BUCKET.matcher(bucket).matches();
    }

    /// The key of the object that was meant: the source's own key beneath the path, unless the one is part of the other.
    String fullKey(Action source) {
        String own = source.literal("S3ObjectKey").orElse("").replaceFirst("^/+", "");
        if (own.isEmpty() || key.equals(own) || key.endsWith("/" + own)) {
            return key;
        }
        return own.startsWith(key + "/") || key.isEmpty() ? own : key + "/" + own;
    }

    /// Writes the bucket's name alone, and the path into the key.
    Fix fix(Action source, Setting setting) {
        List<JsonEdit> edits = new ArrayList<>();
        edits.add(new JsonEdit.Replace(setting.node(), JsonString.of(bucket)));
        source.setting("S3ObjectKey").filter(_ -> !key.isEmpty())
                .filter(own -> own.literal().filter(text -> !text.equals(fullKey(source))).isPresent())
                .ifPresent(own -> edits.add(new JsonEdit.Replace(own.node(), JsonString.of(fullKey(source)))));
        return new Fix("Write \"" + bucket + "\"", edits);
    }
}
