package app.waybill.core.lint.rules.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.waybill.core.lint.AbsenceRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Fix;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.Template;
import app.waybill.core.pipeline.shape.Member;
import app.waybill.core.pipeline.shape.ShapedMember;
import app.waybill.core.text.Quoted;

/// `artifact-store-location`: an artifact store whose location is no bucket name, or whose type is not S3.
/// https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_ArtifactStore.html
final class ArtifactStoreLocationRule extends AbsenceRule {
    private static final Pattern URL = Pattern.compile(
            "(?:s3://|arn:aws[a-z-]*:s3:::|https://s3[.-][a-z0-9-]+\\.amazonaws\\.com(?:\\.cn)?/)?([a-z0-9.-]+)(?:/.*)?");
    private static final Pattern HOST = Pattern
            .compile("https://([a-z0-9.-]+?)\\.s3[.-][a-z0-9.-]*amazonaws\\.com(?:\\.cn)?(?:/.*)?");

    ArtifactStoreLocationRule() {
        super("artifact-store-location", Severity.ERROR);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        return pipeline.members().filter(shaped -> shaped.owner().shape().name().equals("ArtifactStore"))
                .flatMap(shaped -> switch (shaped.member().name()) {
                    case "location" -> location(shaped).stream();
                    case "type" -> type(shaped).stream();
                    default -> Stream.empty();
                });
    }

    private Optional<Finding> location(ShapedMember shaped) {
        Member member = shaped.member();
        return shaped.node().text().filter(Template::isLiteral)
                .filter(text -> !member.fits(text) || !member.matches(text))
                .map(text -> {
                    Optional<String> bucket = bucket(text).filter(name -> member.fits(name) && member.matches(name));
                    Finding finding = finding(shaped.node(),
                            ("The location of the artifact store is %s, which is no bucket name. AWS "
                                    + "takes the name of a bucket alone, 3 to 63 letters, digits, hyphens and dots, without a folder. %s.")
                                    .formatted(Quoted.json(text), bucket.map(name -> "Write " + Quoted.json(name))
                                            .orElse("Write the bucket's name")));
                    return bucket.map(name -> finding.withFix(Fix.write(shaped.node(), name))).orElse(finding);
                });
    }

    private static Optional<String> bucket(String text) {
        return Stream.of(HOST, URL).map(pattern -> pattern.matcher(text)).filter(Matcher::matches)
                .map(matcher -> matcher.group(1)).findFirst();
    }

    private Optional<Finding> type(ShapedMember shaped) {
        return shaped.node().text().filter(text -> !shaped.member().values().contains(text))
                .map(text -> finding(shaped.node(),
                        "The type of the artifact store is %s. The only type that AWS takes is S3. Write \"S3\"."
                                .formatted(Quoted.json(text)),
                        Fix.write(shaped.node(), "S3")));
    }
}
