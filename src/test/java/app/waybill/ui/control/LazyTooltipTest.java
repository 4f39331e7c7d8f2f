package app.waybill.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;

import app.waybill.ui.fx.Fx;

class LazyTooltipTest {
    private static final String INSTALLED = "javafx.scene.control.Tooltip";

    private static void enter(Region node) {
        Fx.run(() -> Event.fireEvent(node, new MouseEvent(MouseEvent.MOUSE_ENTERED, 0, 0, 0, 0, null, 0, false, false,
                false, false, false, false, false, false, false, false, new PickResult(node, 0, 0))));
    }

    @Test
    void theTooltipIsThereFromTheMomentInWhichTheMouseComes() {
        Region node = new Region();
        LazyTooltip.on(node, "orders-api");
        assertThat(node.getProperties()).doesNotContainKey(INSTALLED);

        enter(node);

        assertThat(node.getProperties().get(INSTALLED)).extracting("text").isEqualTo("orders-api");
    }

    @Test
    void theLastWordsCount() {
        Region node = new Region();
        LazyTooltip.on(node, "orders-api");
        enter(node);
        LazyTooltip.on(node, "billing-api");
        assertThat(node.getAccessibleHelp()).isEqualTo("billing-api");

        enter(node);

        assertThat(node.getProperties().get(INSTALLED)).extracting("text").isEqualTo("billing-api");
    }

    @Test
    void anEmptyTextSaysNothing() {
        Region node = new Region();
        LazyTooltip.on(node, "orders-api");
        enter(node);
        LazyTooltip.on(node, "");

        enter(node);

        assertThat(node.getProperties().get(INSTALLED)).isNull();
    }
}
