package app.waybill.core.pipeline.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import app.waybill.core.text.JsonPointer;

class CounterpartsTest {
    private static final String SCAN = "{\"name\": \"Scan\", \"actions\": [{\"name\": \"Cve\"}]},\n";
    private final Counterparts found = Counterparts.of(Pipelines.of(Pipelines.QA),
            Pipelines.of(Pipelines.QA.replace("{\"name\": \"Test\"", SCAN + "{\"name\": \"Test\"")));

    @Test
    void aPointerLeadsToTheSameThingInTheOtherPipeline() {
        assertThat(found.inAfter(path("/pipeline/stages/3/actions/1/configuration")))
                .contains(path("/pipeline/stages/4/actions/1/configuration"));
        assertThat(found.inAfter(path("/pipeline/stages/3/name"))).contains(path("/pipeline/stages/4/name"));
        assertThat(found.inAfter(path("/pipeline/roleArn"))).contains(path("/pipeline/roleArn"));
        assertThat(found.inAfter(path("/metadata"))).isEmpty();
    }

    @Test
    void whatTheOtherLacksLeadsNowhere() {
        assertThat(found.mirrored().inAfter(path("/pipeline/stages/2/actions/0"))).isEmpty();
        assertThat(found.mirrored().inAfter(path("/pipeline/stages/2/name"))).isEmpty();
        assertThat(found.mirrored().inAfter(path("/pipeline/stages/4"))).contains(path("/pipeline/stages/3"));
    }

    private static JsonPointer path(String text) {
        return new JsonPointer(text);
    }
}
