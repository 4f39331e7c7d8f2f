package app.waybill.core.lint.rules.source;

import java.util.Optional;
import java.util.stream.Stream;

import app.waybill.core.lint.ActionRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Fix;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.ActionKind;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.Setting;

/// `s3-key-malformed`: an S3 source whose bucket or key is empty or has parts of an address in it: `s3://`, an ARN, the
/// bucket's path, the key's leading slash. https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-S3.html
final class S3KeyMalformedRule extends ActionRule {
    S3KeyMalformedRule() {
        super("s3-key-malformed", Severity.ERROR, ActionKind.S3_SOURCE);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline, Action source) {
        return Stream.concat(source.setting("S3Bucket").flatMap(bucket -> bucket(source, bucket)).stream(),
                source.setting("S3ObjectKey").flatMap(key -> key(source, key)).stream());
    }

    private Optional<Finding> bucket(Action source, Setting setting) {
        return setting.literal().flatMap(text -> {
            if (text.isBlank()) {
                return Optional
                        .of(finding(setting.node(), source.label() + ": S3Bucket is empty. The source needs the name "
                                + "of a versioned bucket. Write it."));
            }
            S3Address address = S3Address.ofBucket(text);
            return address.bucket().equals(text)
                    ? Optional.empty()
                    : Optional.of(bucket(source, setting, address));
        });
    }

    private Finding bucket(Action source, Setting setting, S3Address address) {
        String what = ("%s: S3Bucket is \"%s\", which is more than a bucket's name. AWS takes the bare name here, without "
                + "s3://, ARN and path, and the object's whole path in S3ObjectKey. ").formatted(source.label(),
                        setting.value());
        if (!address.isSure()) {
            return finding(setting.node(), what + "Write the bucket's name alone.");
        }
        String key = address.fullKey(source);
        boolean moves = source.literal("S3ObjectKey").filter(own -> !own.equals(key)).isPresent();
        return finding(setting.node(), what + "Write \"" + address.bucket() + "\""
                + (moves ? ", and \"" + key + "\" as S3ObjectKey." : "."), address.fix(source, setting));
    }

    private Optional<Finding> key(Action source, Setting setting) {
        return setting.literal().flatMap(text -> {
            if (text.isBlank()) {
                return Optional
                        .of(finding(setting.node(), source.label() + ": S3ObjectKey is empty. The source needs the "
                                + "key of one zip in the bucket. Write it, for instance \"orders-api.zip\"."));
            }
            String key = text.replaceFirst("^/+", "");
            return text.startsWith("s3://")
                    ? Optional.of(address(source, setting, S3Address.ofBucket(text)))
                    : Optional.of(key).filter(bare -> !bare.equals(text)).map(bare -> slash(source, setting, bare));
        });
    }

    private Finding address(Action source, Setting setting, S3Address address) {
        Finding finding = finding(setting.node(),
                ("%s: S3ObjectKey is \"%s\", which is an address. AWS looks for an object "
                        + "whose key begins with \"s3://\", and finds none. Write the key alone, \"%s\".").formatted(
                                source.label(), setting.value(), address.key()));
        boolean same = source.literal("S3Bucket").filter(address.bucket()::equals).isPresent();
        return same && !address.key().isEmpty() ? finding.withFix(Fix.write(setting.node(), address.key())) : finding;
    }

    private Finding slash(Action source, Setting setting, String bare) {
        return finding(setting.node(), Severity.WARNING,
                ("%s: S3ObjectKey is \"%s\", with a slash before it. To S3 that is "
                        + "another object than \"%s\": keys begin without a slash, as the console and the AWS CLI show them. Write "
                        + "\"%s\".").formatted(source.label(), setting.value(), bare, bare))
                .withFix(Fix.write(setting.node(), bare));
    }
}
