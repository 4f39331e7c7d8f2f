/// Plans of edits as tables: what each container is and would be, chosen line by line.
@NullMarked
package app.waybill.ui.edit;

import org.jspecify.annotations.NullMarked;
