/// Makes a pipeline and all that belongs to it from a service of the workspace: as values, without asking anybody.
@NullMarked
package app.waybill.core.recipe;

import org.jspecify.annotations.NullMarked;
