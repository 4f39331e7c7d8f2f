@NullMarked
package app.waybill.core.lint.rules.source;

import org.jspecify.annotations.NullMarked;
