package app.waybill.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;

class FoldingColumnsTest {
    private final Region first = panel();
    private final Region second = panel();
    private final FoldingColumns columns = new FoldingColumns();

    FoldingColumnsTest() {
        columns.setGap(16);
        columns.setNarrowest(200);
        columns.getChildren().addAll(first, second);
    }

    private static Region panel() {
        Region panel = new Region();
        panel.setMinHeight(100);
        panel.setPrefHeight(120);
        return panel;
    }

    private void lay(double width, double height) {
        columns.resize(width, height);
        columns.layout();
    }

    @Test
    void panelsShareTheRoomBesideEachOther() {
        lay(416, 300);

        assertThat(first.getBoundsInParent()).extracting(Bounds::getMinX, Bounds::getMinY, Bounds::getWidth,
                Bounds::getHeight).containsExactly(0.0, 0.0, 200.0, 300.0);
        assertThat(second.getBoundsInParent()).extracting(Bounds::getMinX, Bounds::getMinY, Bounds::getWidth,
                Bounds::getHeight).containsExactly(216.0, 0.0, 200.0, 300.0);
        assertThat(columns.minHeight(416)).isEqualTo(100);
        assertThat(columns.prefHeight(416)).isEqualTo(120);
    }

    @Test
    void panelsStandBeneathEachOtherWhereTheyWouldBeTooNarrow() {
        lay(415, 316);

        assertThat(first.getBoundsInParent()).extracting(Bounds::getMinX, Bounds::getMinY, Bounds::getWidth,
                Bounds::getHeight).containsExactly(0.0, 0.0, 415.0, 150.0);
        assertThat(second.getBoundsInParent()).extracting(Bounds::getMinX, Bounds::getMinY, Bounds::getWidth,
                Bounds::getHeight).containsExactly(0.0, 166.0, 415.0, 150.0);
        assertThat(columns.minHeight(415)).isEqualTo(216);
        assertThat(columns.prefHeight(415)).isEqualTo(256);
    }
}
