package app.waybill.core.lint.rules.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.waybill.core.lint.ActionRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Fix;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.ActionKind;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.Setting;
import app.waybill.core.text.JsonEdit;
import app.waybill.core.text.JsonString;

/// `ecr-repository-invalid`: a `RepositoryName` that has a registry, a tag or a digest in it, or that is no name of a
/// repository. Names: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CreateRepository.html
final class EcrRepositoryInvalidRule extends ActionRule {
    private static final String PART = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
    private static final Pattern NAME = Pattern.compile("(?=.{2,256}$)" + PART + "(?:/" + PART + ")*");
    private static final Pattern URI = Pattern
            .compile("(?:[a-z]+://)?(?:(?<host>[^/]*\\.dkr[.-]ecr[^/]*)/)?(?<name>[^:@]+)"
                    + "(?::(?<tag>[\\w.-]+))?(?:@(?<digest>sha256:[0-9a-f]+))?");

    EcrRepositoryInvalidRule() {
        super("ecr-repository-invalid", Severity.ERROR, ActionKind.ECR_SOURCE);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline, Action source) {
        return source.setting("RepositoryName").flatMap(name -> review(source, name)).stream();
    }

    private Optional<Finding> review(Action source, Setting name) {
        return name.literal().filter(text -> !text.isEmpty()).flatMap(text -> {
            Matcher uri = URI.matcher(text.strip());
            boolean named = uri.matches() && NAME.matcher(uri.group("name")).matches();
            if (named && uri.group("name").equals(text)) {
                return Optional.empty();
            }
            return Optional.of(named ? tooMuch(source, name, uri) : noName(source, name));
        });
    }

    private Finding tooMuch(Action source, Setting name, Matcher uri) {
        String repository = uri.group("name");
        String what = uri.group("host") != null
                ? "the registry's host"
                : uri.group("digest") != null
                        ? "a digest"
                        : uri.group("tag") != null ? "a tag" : "more than a name";
        String message = ("%s: RepositoryName is \"%s\", with %s in it. The key takes the bare name of a repository, in the "
                + "registry of the account whose role the action uses. Write \"%s\"").formatted(source.label(),
                        name.value(), what, repository);
        List<JsonEdit> edits = new ArrayList<>();
        edits.add(new JsonEdit.Replace(name.node(), JsonString.of(repository)));
        String tag = uri.group("tag");
        if (tag != null && source.setting("ImageTag").isEmpty()) {
            source.node().get("configuration")
                    .ifPresent(to -> edits.add(new JsonEdit.Add(to, "ImageTag", JsonString.of(tag))));
            message += ", and the tag as \"ImageTag\": \"" + tag + "\"";
        }
        return finding(name.node(), message + ".", new Fix("Write \"" + repository + "\"", edits));
    }

    private Finding noName(Action source, Setting name) {
        return finding(name.node(),
                ("%s: RepositoryName is \"%s\", which is no name of an ECR repository. Names have 2 to "
                        + "256 lower-case letters, digits, periods, underscores, hyphens and slashes, and begin and end with a "
                        + "letter or digit. Write the name as ECR lists it, without registry and tag.")
                        .formatted(source.label(), name.value()));
    }
}
