package app.waybill.aws;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

import app.waybill.core.gateway.Call;
import app.waybill.core.gateway.CloudException.AccessDenied;
import app.waybill.core.gateway.Encryption;

/// Reads from AWS's sentence what exactly was not allowed, to whom, and by which kind of policy
/// ([forms of the sentence](https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html)).
final class AccessDenial {
    private static final Pattern SENTENCE = Pattern
            .compile("(?:(?:User|Principal): (?<who>\\S+) )?is not authorized to "
                    + "perform: (?<action>[\\w-]+:\\w+)(?: on(?: this)? resource:? ?\"?(?<on>arn:[^\\s\"]+)?)?");
    private static final Pattern EXPLICIT = Pattern.compile("explicit deny(?: in an? (?<policy>[\\w -]+policy|"
            + "permissions boundary|[\\w ]+))?");

    private AccessDenial() {
    }

    /// The error for a call that was denied.
    static AccessDenied of(Call call, AwsServiceException answer) {
        String sentence = sentence(answer);
        Matcher told = SENTENCE.matcher(sentence);
        boolean known = told.find();
        String action = known ? told.group("action") : call.action();
        String who = known && told.group("who") != null ? told.group("who") : "the profile's identity";
        String on = known && told.group("on") != null ? " on " + told.group("on") : "";
        Matcher explicit = EXPLICIT.matcher(sentence);
        return explicit.find()
                ? new AccessDenied(call, action + " is explicitly denied to " + who + on,
                        "No permission can overrule this: "
                                + "ask whoever keeps the " + policy(explicit.group("policy")) + " that denies it.",
                        answer)
                : new AccessDenied(call, action + " is not allowed to " + who + on,
                        "Ask for the permission " + action + on + "." + besides(call), answer);
    }

    /// The error for a write that was denied, where the key of KMS may be why: AWS does not always say so.
    static AccessDenied encrypted(AccessDenied denied, Encryption encryption) {
        String key = encryption.keyId() == null ? "the account's KMS key for S3" : "the KMS key " + encryption.keyId();
        return new AccessDenied(denied, denied.advice() + " What is there now is encrypted with " + key
                + ", which the new version keeps: it takes kms:GenerateDataKey on it, and kms:Decrypt to read it.");
    }

    /// The error for a KMS key that cannot be used: disabled, to be deleted, or not there. AWS's sentence names it.
    static AccessDenied ofKey(Call call, AwsServiceException answer) {
        return new AccessDenied(call, "the KMS key cannot be used: " + sentence(answer),
                "Ask whoever keeps the key, or let the bucket use another one.", answer);
    }

    /// The error for a role that may not be assumed.
    static AccessDenied ofCredentials(Call call, AwsServiceException answer) {
        Matcher told = SENTENCE.matcher(sentence(answer));
        String action = told.find() ? told.group("action") : "sts:AssumeRole";
        return new AccessDenied(call, "the profile's role could not be taken: " + action + " is not allowed",
                "Check role_arn of the profile, that the role trusts the source profile's identity, and that this identity "
                        + "may " + action + ".",
                answer);
    }

    private static String policy(@Nullable String told) {
        return told == null ? "policy" : told;
    }

    private static String besides(Call call) {
        return switch (call.action()) {
            case "s3:GetObject" -> " Without s3:ListBucket, S3 answers like this for a key that does not exist, too.";
            case "s3:PutObject", "s3:GetBucketVersioning" ->
                " S3 answers like this for a bucket of another account, too.";
            default -> "";
        };
    }

    private static String sentence(AwsServiceException answer) {
        AwsErrorDetails details = answer.awsErrorDetails();
        String told = details == null ? answer.getMessage() : details.errorMessage();
        return told == null ? "" : told;
    }
}
