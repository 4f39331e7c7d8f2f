package app.waybill.aws;

import static app.waybill.aws.WireMockCloud.ORDERS;
import static app.waybill.aws.WireMockCloud.QA;
import static app.waybill.aws.WireMockCloud.json;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import app.waybill.core.image.Image;
import app.waybill.core.image.Repository;

class EcrPagingTest {
    private static final String REPOSITORIES = "AmazonEC2ContainerRegistry_V20150921.DescribeRepositories";
    private static final String IMAGES = "AmazonEC2ContainerRegistry_V20150921.DescribeImages";

    @RegisterExtension
    static final WireMockCloud AWS = new WireMockCloud();

    private static MappingBuilder first(String target) {
        return json(target).withRequestBody(matchingJsonPath("$.maxResults", equalTo("1000")))
                .withRequestBody(matchingJsonPath("$.nextToken", absent()));
    }

    private static MappingBuilder after(String target, String token) {
        return json(target).withRequestBody(matchingJsonPath("$.maxResults", equalTo("1000")))
                .withRequestBody(matchingJsonPath("$.nextToken", equalTo(token)));
    }

    @Test
    void threePagesOfRepositoriesAreHandedOnAsTheyArrive() {
        AWS.server().stubFor(first(REPOSITORIES).willReturn(ok(EcrAnswerTexts.repositories(0, 1000, "a"))));
        AWS.server().stubFor(after(REPOSITORIES, "a").willReturn(ok(EcrAnswerTexts.repositories(1000, 2000, "b"))));
        AWS.server().stubFor(after(REPOSITORIES, "b").willReturn(ok(EcrAnswerTexts.repositories(2000, 2999, ""))));
        List<Repository> all = new ArrayList<>();
        List<Integer> callsSoFar = new ArrayList<>();

        AWS.cloud().images().repositories(QA, page -> {
            all.addAll(page);
            callsSoFar.add(AWS.server().findAll(postRequestedFor(anyUrl())).size());
        });

        assertThat(callsSoFar).hasSize(3).last().isEqualTo(3);
        assertThat(callsSoFar.getFirst()).isLessThanOrEqualTo(2);
        assertThat(all).extracting(Repository::name)
                .containsExactlyElementsOf(IntStream.range(0, 2999).mapToObj(number -> "service-" + number).toList());
    }

    @Test
    void threePagesOfImagesOfWhateverStatusAreHandedOnAsTheyArrive() {
        AWS.server().stubFor(first(IMAGES).withRequestBody(matchingJsonPath("$.filter.imageStatus", equalTo("ANY")))
                .willReturn(ok(EcrAnswerTexts.images(0, 1000, "a"))));
        AWS.server()
                .stubFor(after(IMAGES, "a").withRequestBody(matchingJsonPath("$.filter.imageStatus", equalTo("ANY")))
                        .willReturn(ok(EcrAnswerTexts.images(1000, 2000, "b"))));
        AWS.server().stubFor(after(IMAGES, "b").willReturn(ok(EcrAnswerTexts.images(2000, 3000, ""))));
        List<List<Image>> pages = new ArrayList<>();

        AWS.cloud().images().images(ORDERS, pages::add);

        assertThat(pages).extracting(List::size).containsExactly(1000, 1000, 1000);
        assertThat(pages.getLast().getLast().tags()).containsExactly("2999");
    }

    @Test
    void aThrottledPageIsAskedForAgain() {
        AWS.server().stubFor(first(IMAGES).willReturn(ok(EcrAnswerTexts.images(0, 1, "a"))));
        for (int refusal = 0; refusal < 7; refusal++) {
            AWS.server().stubFor(after(IMAGES, "a").inScenario("rush")
                    .whenScenarioStateIs(refusal == 0 ? Scenario.STARTED : "refused " + refusal)
                    .willSetStateTo("refused " + (refusal + 1))
                    .willReturn(aResponse().withStatus(400).withBody(EcrAnswerTexts.throttled())));
        }
        AWS.server().stubFor(after(IMAGES, "a").inScenario("rush").whenScenarioStateIs("refused 7")
                .willReturn(ok(EcrAnswerTexts.images(1, 2, ""))));
        List<Image> all = new ArrayList<>();

        AWS.cloud().images().images(ORDERS, all::addAll);

        assertThat(all).hasSize(2);
    }

    @Test
    void aPageWhoseAnswerBreaksOffIsAskedForAgain() {
        AWS.server().stubFor(first(IMAGES).willReturn(ok(EcrAnswerTexts.images(0, 1, "a"))));
        AWS.server().stubFor(after(IMAGES, "a").inScenario("storm").whenScenarioStateIs(Scenario.STARTED)
                .willSetStateTo("calm").willReturn(aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK)));
        AWS.server().stubFor(after(IMAGES, "a").inScenario("storm").whenScenarioStateIs("calm")
                .willReturn(ok(EcrAnswerTexts.images(1, 2, ""))));
        List<Image> all = new ArrayList<>();

        AWS.cloud().images().images(ORDERS, all::addAll);

        assertThat(all).hasSize(2);
    }
}
