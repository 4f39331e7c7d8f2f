/// The sheet that fills the open workspace from ECS, from files or from a pasted table: from where, then the plan with ticks.
@NullMarked
package app.waybill.ui.importing;

import org.jspecify.annotations.NullMarked;
