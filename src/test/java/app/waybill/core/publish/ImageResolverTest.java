package app.waybill.core.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import app.waybill.core.gateway.Call;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.image.RepositoryRef;
import app.waybill.core.image.Selection;

class ImageResolverTest {
    private final FakeRegistry registry = new FakeRegistry();
    private final ImageResolver resolver = new ImageResolver(registry);

    private static ImageQuestion latest(String profile, String repository) {
        return new ImageQuestion(new RepositoryRef(profile, "eu-west-1", null, repository),
                new Selection.Tag("latest"));
    }

    @Test
    void asksForAHundredRepositoriesInOneCall() throws InterruptedException {
        List<ImageQuestion> asked = IntStream.range(0, 101).mapToObj(number -> "app-" + number)
                .peek(name -> registry.push(name, 1, "latest")).map(name -> latest("qa", name)).toList();

        Map<ImageQuestion, ImageAnswer> answers = resolver.resolve(asked);

        assertThat(answers).hasSize(101).allSatisfy((question, answer) -> assertThat(answer)
                .isInstanceOfSatisfying(ImageAnswer.Known.class, known -> assertThat(known.repository().name())
                        .isEqualTo(question.repository().name())));
        assertThat(registry.calls()).as("101 images, and two calls for their repositories").isEqualTo(103);
    }

    @Test
    void aMissingRepositoryHidesNoOther() throws InterruptedException {
        registry.push("orders", 1, "latest").push("billing", 2, "latest");

        Map<ImageQuestion, ImageAnswer> answers = resolver
                .resolve(List.of(latest("qa", "orders"), latest("qa", "gone"), latest("qa", "billing")));

        assertThat(answers.get(latest("qa", "orders"))).isInstanceOf(ImageAnswer.Known.class);
        assertThat(answers.get(latest("qa", "billing"))).isInstanceOf(ImageAnswer.Known.class);
        assertThat(answers.get(latest("qa", "gone"))).isInstanceOfSatisfying(ImageAnswer.Failed.class,
                failed -> assertThat(failed.cause()).isInstanceOf(CloudException.NotFound.class)
                        .hasMessageContaining("gone"));
    }

    @Test
    void aProfileThatIsSignedOutIsAskedOnceAndHidesNoOther() throws InterruptedException {
        registry.push("orders", 1, "latest").push("billing", 2, "latest");
        registry.fail("old", new CloudException.SignInNeeded(
                new Call("old", "eu-west-1", "ecr:DescribeRepositories", null), "the session has expired",
                "Sign in again.", null));

        Map<ImageQuestion, ImageAnswer> answers = resolver.resolve(
                List.of(latest("old", "orders"), latest("old", "billing"), latest("qa", "orders")));

        assertThat(answers.get(latest("old", "orders"))).isInstanceOf(ImageAnswer.Failed.class);
        assertThat(answers.get(latest("old", "billing"))).isInstanceOf(ImageAnswer.Failed.class);
        assertThat(answers.get(latest("qa", "orders"))).isInstanceOf(ImageAnswer.Known.class);
        assertThat(registry.calls()).as("one for each profile's repositories, and one image").isEqualTo(3);
    }
}
