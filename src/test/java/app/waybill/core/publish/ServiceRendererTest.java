package app.waybill.core.publish;

import static app.waybill.core.publish.FakeRegistry.digest;
import static app.waybill.core.publish.Mappings.ecr;
import static app.waybill.core.publish.Mappings.leftAlone;
import static app.waybill.core.publish.Mappings.service;
import static app.waybill.core.publish.Mappings.tag;
import static app.waybill.core.publish.Mappings.uri;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import app.waybill.core.gateway.Call;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.image.ImageStatus;
import app.waybill.core.image.Selection;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.WriteAs;

class ServiceRendererTest {
    private static final String HOST = "222222222222.dkr.ecr.eu-west-1.amazonaws.com/";
    private static final String IMAGE = "application/vnd.oci.image.config.v1+json";

    private final FakeRegistry registry = new FakeRegistry().push("web", 1, "1.0", "latest").push("web", 2, "1.1-rc")
            .push("web", 3).push("gone", 4, ImageStatus.ARCHIVED, IMAGE, "old")
            .push("signed", 5, ImageStatus.ACTIVE, "application/vnd.dev.cosign.artifact.sig.v1+json", "sig");
    private final ServiceRenderer renderer = new ServiceRenderer(Mappings.PROFILES);

    private RenderedService rendered(ServiceMapping service) {
        try {
            return renderer.render(service, new ImageResolver(registry).resolve(renderer.questions(service)),
                    Map.of());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> said(RenderedService service) {
        return service.findings().stream().map(finding -> finding.containerOrNull() + " " + finding.finding().rule()
                + " " + finding.finding().path() + ":" + finding.finding().place().line()).toList();
    }

    @Test
    void writesEveryKindOfContainerInTheOrderOfTheMapping() {
        RenderedService service = rendered(service("orders",
                tag("web", "web", "1.0", WriteAs.DIGEST), leftAlone("envoy"), uri("nginx", "nginx:1.27"),
                tag("worker", "web", "1.0", WriteAs.TAG),
                ecr("next", "qa", "web", new Selection.Newest("1.*"), WriteAs.TAG),
                ecr("pinned", "qa", "web", new Selection.ByDigest(digest(3)), WriteAs.DIGEST)));

        assertThat(service.json()).isEqualTo("""
                [
                  {
                    "name": "web",
                    "imageUri": "%1$sweb@%2$s"
                  },
                  {
                    "name": "nginx",
                    "imageUri": "nginx:1.27"
                  },
                  {
                    "name": "worker",
                    "imageUri": "%1$sweb:1.0"
                  },
                  {
                    "name": "next",
                    "imageUri": "%1$sweb:1.1-rc"
                  },
                  {
                    "name": "pinned",
                    "imageUri": "%1$sweb@%3$s"
                  }
                ]
                """.formatted(HOST, digest(1), digest(3)));
        assertThat(said(service)).isEmpty();
        assertThat(service.isPublishable()).isTrue();
        assertThat(service.containers().getFirst().image()).isInstanceOfSatisfying(ContainerImage.Written.class,
                written -> assertThat(written.tagOrNull()).isEqualTo("1.0"));
    }

    @Test
    void tiesFindingsToTheirContainersAndPlacesInTheJson() {
        RenderedService service = rendered(service("orders", uri("nginx", "nginx:1.27"),
                tag("a", "web", "2.0", WriteAs.TAG), tag("b", "gone", "old", WriteAs.DIGEST),
                tag("c", "signed", "sig", WriteAs.DIGEST), tag("d", "none", "x", WriteAs.DIGEST),
                ecr("e", "qa", "web", new Selection.ByDigest(digest(3)), WriteAs.TAG),
                ecr("f", "qa", "web", new Selection.Newest("v*"), WriteAs.TAG),
                ecr("g", "nowhere", "web", new Selection.Tag("1.0"), WriteAs.TAG),
                ecr("h", "tools", "web", new Selection.Tag("1.0"), WriteAs.TAG)));

        assertThat(said(service)).containsExactly("d image-not-found :1", "e image-untagged :1",
                "f image-not-found :1", "g region-unknown :1", "a image-not-found /1/imageUri:8",
                "b image-archived /2/imageUri:12", "c image-not-runnable /3/imageUri:16",
                "h image-region /4/imageUri:20");
        assertThat(service.definitions().entries()).extracting("name").containsExactly("nginx", "a", "b", "c", "h");
        assertThat(service.findings().getFirst().finding().message()).isEqualTo(
                "qa/eu-west-1 ecr:DescribeRepositories none: there is no such repository. Check its name and Region.");
        assertThat(service.isPublishable()).isFalse();
    }

    @Test
    void checksTheGeneratedDefinitionsByTheRulesThatNeedNoCloud() {
        RenderedService service = rendered(service("orders", uri("web", "nginx"), uri("web app", "nginx:1.27"),
                tag("c", "web", "latest", WriteAs.TAG)));

        assertThat(said(service)).containsExactly("web image-tag-mutable /0/imageUri:4",
                "web app container-name /1/name:7", "c image-tag-mutable /2/imageUri:12");
        assertThat(said(rendered(service("orders", leftAlone("envoy")))))
                .containsExactly("null definitions-not-array :1");
    }

    @Test
    void showsWhatIsKnownWhileAnswersAreAwaited() {
        ServiceMapping mapping = service("orders", tag("web", "web", "1.0", WriteAs.DIGEST));

        RenderedService service = renderer.render(mapping.add(uri("nginx", "nginx:1.27")), Map.of(), Map.of());

        assertThat(service.definitions().entries()).extracting("name").containsExactly("nginx");
        assertThat(service.containers().getFirst().image()).isEqualTo(new ContainerImage.Awaited());
        assertThat(service.findings()).isEmpty();
        assertThat(service.isPublishable()).isFalse();
        assertThat(renderer.render(mapping, Map.of(), Map.of()).findings()).isEmpty();
    }

    @Test
    void keepsTheFailureOfOneProfileFromHidingOthers() {
        CloudException failure = new CloudException.SignInNeeded(new Call("tools", null, "ecr", null), "expired",
                "Sign in.", null);
        registry.fail("tools", failure);

        RenderedService service = rendered(service("orders", tag("web", "web", "1.0", WriteAs.DIGEST),
                ecr("a", "tools", "web", new Selection.Tag("1.0"), WriteAs.TAG),
                ecr("b", "tools", "web", new Selection.Newest("*"), WriteAs.TAG)));

        assertThat(service.definitions().entries()).extracting("name").containsExactly("web");
        assertThat(service.failures()).containsExactly(failure);
        assertThat(service.findings()).isEmpty();
        assertThat(service.isPublishable()).isFalse();
    }

    @Test
    void asksForEachRepositoryAndImageOnce() throws InterruptedException {
        ServiceMapping service = service("orders", tag("a", "web", "1.0", WriteAs.TAG),
                tag("b", "web", "1.0", WriteAs.DIGEST), ecr("c", "qa", "web", new Selection.Newest("1.*"), WriteAs.TAG),
                ecr("d", "qa", "web", new Selection.Newest("l*"), WriteAs.TAG));

        Map<ImageQuestion, ImageAnswer> answers = new ImageResolver(registry).resolve(renderer.questions(service));

        assertThat(registry.calls()).as("the repository, the tag, and all images").isEqualTo(3);
        assertThat(answers).hasSize(3);
    }
}
