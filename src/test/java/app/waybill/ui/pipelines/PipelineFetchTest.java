package app.waybill.ui.pipelines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import app.waybill.ui.fx.Progress;

class PipelineFetchTest {
    private final List<String> told = new ArrayList<>();

    @Test
    void progressIsToldAndPipelinesArriveOneByOne() throws InterruptedException {
        new PipelineFetch(new FakePipelines(), new Told(), open -> told.add(open.name()))
                .from(List.of(FakePipelines.QA));

        assertThat(told).containsExactly("qa / eu-west-1", "orders-api-qa", "1 of 1");
    }

    @Test
    void aFetchIsCancelledByInterruptingItsThread() {
        PipelineFetch fetch = new PipelineFetch(new FakePipelines(), new Told(), open -> told.add(open.name()));
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> fetch.from(List.of(FakePipelines.QA))).isInstanceOf(InterruptedException.class);
    }

    private final class Told implements Progress {
        @Override
        public void update(long done, long total) {
            told.add(done + " of " + total);
        }

        @Override
        public void say(String step) {
            told.add(step);
        }

        @Override
        public void show(Runnable update) {
            update.run();
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
