package app.waybill.core.workspace;

import java.util.Optional;
import java.util.regex.Pattern;

/// The form that a text in the workspace file must have. The patterns mean the same in Java and in JSON Schema, and run
/// in a bounded time on a text of any length.
public enum Form {
    TEXT("^\\S(?:.*\\S)?$", "a text without blanks around it"),
    FILE_NAME(
            "^[^./\\\\:*?\"<>|\\x00-\\x1F][^/\\\\:*?\"<>|\\x00-\\x1F]*$",
            "a name that can be a file's: no slash, no leading dot, none of \\ : * ? \" < > |"),
    REGION(
            "^[a-z]{2,8}(?:-[a-z]{2,12}){1,3}-[0-9]{1,2}$",
            "a Region such as eu-west-1"),
    ACCOUNT("^[0-9]{12}$", "an account of 12 digits"),
    REPOSITORY(
            "^[a-z0-9][a-z0-9._/-]{1,255}$",
            "a repository's name without registry and tag, in small letters, such as team/orders-api"),
    TAG(
            "^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$",
            "a tag: up to 128 letters, digits, '_', '.' and '-'"),
    DIGEST(
            "^sha256:[0-9a-f]{64}$",
            "sha256: and 64 hexadecimal digits in small letters"),
    GLOB(
            "^[A-Za-z0-9_.*?-]{1,256}$",
            "a pattern for tags such as release-*"),
    BUCKET(
            "^[A-Za-z0-9][A-Za-z0-9._-]{1,253}[A-Za-z0-9]$",
            "a bucket's name, without s3:// and without a key"),
    KEY(
            "^(?=.{1,1024}$)(?:.*/)?[^/]*[^/.][^/]*$",
            "a key that ends in a file name, such as qa/orders-api.zip"),
    WRITE(
            "^(?:tag|digest)$",
            "\"tag\" or \"digest\"");

    private final Pattern pattern;
    private final String words;

    Form(String pattern, String words) {
        this.pattern = Pattern.compile(pattern);
        this.words = words;
    }

    /// Whether the text has the form.
    public boolean fits(String text) {
        return pattern.matcher(text).find();
    }

    /// Why a text cannot stand there, as a sentence; empty if it can.
    public Optional<String> objectionTo(String text) {
        return fits(text) ? Optional.empty() : Optional.of("This needs " + words + ".");
    }

    /// The regular expression, anchored at both ends.
    String pattern() {
        return pattern.pattern();
    }

    /// What was expected, as a part of a sentence.
    public String words() {
        return words;
    }
}
