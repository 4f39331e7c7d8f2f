/// Edits of a workspace: what one did, in words.
@NullMarked
package app.waybill.core.workspace.edit;

import org.jspecify.annotations.NullMarked;
