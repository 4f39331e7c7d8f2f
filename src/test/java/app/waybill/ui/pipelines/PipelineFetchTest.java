package app.waybill.ui.pipelines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import app.waybill.ui.fx.Progress;

class PipelineFetchTest {
    private final List<String> told = new ArrayList<>();

    @Test
    void progressIsToldAndPipelinesArriveOneByOne() {
        new PipelineFetch(new FakePipelines(), new Told(false), open -> told.add(open.name()))
                .from(List.of(FakePipelines.QA));

        assertThat(told).containsExactly("qa / eu-west-1", "orders-api-qa", "1 of 1");
    }

    @Test
    void aFetchThatWasCancelledAsksForNothingMore() {
        new PipelineFetch(new FakePipelines(), new Told(true), open -> told.add(open.name()))
                .from(List.of(FakePipelines.QA));

        assertThat(told).isEmpty();
    }

    private final class Told implements Progress {
        private final boolean cancelled;

        Told(boolean cancelled) {
            this.cancelled = cancelled;
        }

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
            return cancelled;
        }
    }
}
