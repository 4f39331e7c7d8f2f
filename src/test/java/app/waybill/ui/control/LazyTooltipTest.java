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

    @Test
    void theTooltipIsThereFromTheMomentInWhichTheMouseComes() {
        Region node = new Region();
        LazyTooltip.on(node, "orders-api");
        assertThat(node.getProperties()).doesNotContainKey(INSTALLED);

        Fx.run(() -> Event.fireEvent(node, new MouseEvent(MouseEvent.MOUSE_ENTERED, 0, 0, 0, 0, null, 0, false, false,
                false, false, false, false, false, false, false, false, new PickResult(node, 0, 0))));

        assertThat(node.getProperties().get(INSTALLED)).extracting("text").isEqualTo("orders-api");
        assertThat(node.getOnMouseEntered()).isNull();
    }
}
