/// Sets: workspace files of several environments, compared side by side, and promoted from one to another.
@NullMarked
package app.waybill.core.sets;

import org.jspecify.annotations.NullMarked;
