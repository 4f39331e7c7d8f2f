@NullMarked
package app.waybill.core.lint.rules.text;

import org.jspecify.annotations.NullMarked;
