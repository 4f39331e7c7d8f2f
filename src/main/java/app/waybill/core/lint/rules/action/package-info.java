@NullMarked
package app.waybill.core.lint.rules.action;

import org.jspecify.annotations.NullMarked;
