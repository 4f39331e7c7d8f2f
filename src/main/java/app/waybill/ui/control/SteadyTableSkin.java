package app.waybill.ui.control;

import java.util.List;

import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableViewSkin;
import javafx.scene.control.skin.VirtualFlow;

/// Keeps the rows of a table in their places when other items are set, for tables that are filtered as one types. The
/// toolkit's own skin gives every row another place each time, and fills, styles and lays them all out twice. What a row
/// shows must come from its own item: one that has the same item as before is left alone, whatever stands above it now.
public final class SteadyTableSkin<R> extends TableViewSkin<R> {
    /// The skin of a table that has none yet.
    public SteadyTableSkin(TableView<R> table) {
        super(table);
    }

    @Override
    protected VirtualFlow<TableRow<R>> createVirtualFlow() {
        return new Flow<>();
    }

    private static final class Flow<R> extends VirtualFlow<TableRow<R>> {
        /// Fills the rows where they are.
        @Override
        protected void rebuildCells() {
            reconfigureCells();
        }

        /// A row that has its item is styled already. One that is not visible comes back and is not.
        @Override
        protected void setCellIndex(TableRow<R> row, int index) {
            if (!row.isVisible() || row.getIndex() != index || !hasItsItem(row)) {
                super.setCellIndex(row, index);
            }
        }

        /// Equal is not enough: to compare two rows of a table takes longer than to fill one.
        @SuppressWarnings("ReferenceEquality")
        private boolean hasItsItem(TableRow<R> row) {
            List<R> items = row.getTableView().getItems();
            return row.getItem() == (row.getIndex() < items.size() ? items.get(row.getIndex()) : null);
        }
    }
}
