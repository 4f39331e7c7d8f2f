/// Edits of a workspace: what one did, in words, and plans of many changes that are chosen line by line.
@NullMarked
package app.waybill.core.workspace.edit;

import org.jspecify.annotations.NullMarked;
