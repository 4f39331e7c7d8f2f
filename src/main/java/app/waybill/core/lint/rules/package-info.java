@NullMarked
package app.waybill.core.lint.rules;

import org.jspecify.annotations.NullMarked;
