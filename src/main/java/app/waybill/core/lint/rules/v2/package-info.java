@NullMarked
package app.waybill.core.lint.rules.v2;

import org.jspecify.annotations.NullMarked;
