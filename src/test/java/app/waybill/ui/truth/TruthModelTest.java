package app.waybill.ui.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import app.waybill.core.image.Digest;
import app.waybill.core.status.ContainerStatus;
import app.waybill.core.status.State;
import app.waybill.ui.control.FilterQuery;
import app.waybill.ui.fx.Status;
import app.waybill.ui.fx.Tone;

class TruthModelTest {
    private static final Digest DIGEST = new Digest("sha256:" + "a".repeat(64));
    private static final TruthRow LATE = row("orders", "web", 1, 0, "release-7 was pushed, \"at last\"");
    private static final TruthRow GOOD = row("orders", "log", 2, 1, "");
    private static final TruthRow BAD = row("carts", "web", 0, 2, "gone");

    private final TruthModel model = new TruthModel(2);

    private static TruthRow row(String service, String container, int rank, int place, String why) {
        return new TruthRow(new ContainerStatus(service, container, "repo:1", null, DIGEST, null, null, State.BEHIND,
                why), new Status(Tone.WARNING, "fth-x", "Behind"), rank, place);
    }

    @Test
    void whatNeedsWorkComesFirstAndTheRestCanBeHidden() {
        model.show(List.of(LATE, GOOD, BAD));
        assertThat(model.rows().shown()).containsExactly(BAD, LATE, GOOD);
        model.shown().set(TruthModel.Shown.TO_DO);
        assertThat(model.rows().shown()).containsExactly(BAD, LATE);
        model.filter().set(FilterQuery.of("release-7"));
        assertThat(model.rows().shown()).containsExactly(LATE);
        assertThat(model.rows().total().get()).isEqualTo(3);
    }

    @Test
    void aRowThatStandsAsBeforeStaysTheSame() {
        model.show(List.of(LATE, GOOD));
        model.show(List.of(row("orders", "web", 1, 0, "release-7 was pushed, \"at last\""),
                row("orders", "log", 0, 1, "gone")));
        assertThat(model.rows().shown()).hasSize(2).last().isSameAs(LATE);
    }

    @Test
    void rowsAreCopiedWithAllOfTheirValues() {
        assertThat(TruthCopy.TEXT.of(List.of(GOOD))).isEqualTo(
                "service\tcontainer\tmapped\tpublished\trunning\tnewest\tstate\twhy\norders\tlog\trepo:1\t\t"
                        + DIGEST + "\t\tBehind\t");
        assertThat(TruthCopy.CSV.of(List.of(LATE)).lines()).last().isEqualTo("orders,web,repo:1,," + DIGEST
                + ",,Behind,\"release-7 was pushed, \"\"at last\"\"\"");
    }
}
