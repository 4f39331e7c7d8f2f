/// What was found, written for people, for scripts, and for tools that show findings beside code.
@NullMarked
package app.waybill.core.review.report;

import org.jspecify.annotations.NullMarked;
