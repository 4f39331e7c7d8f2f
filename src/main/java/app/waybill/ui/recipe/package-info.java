/// The sheet that makes a pipeline of a service by a recipe.
@NullMarked
package app.waybill.ui.recipe;

import org.jspecify.annotations.NullMarked;
