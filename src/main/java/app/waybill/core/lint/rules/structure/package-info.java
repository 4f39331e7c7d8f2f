/// The rules about stages, actions, artifacts and names.
@NullMarked
package app.waybill.core.lint.rules.structure;

import org.jspecify.annotations.NullMarked;
