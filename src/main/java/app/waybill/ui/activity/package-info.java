/// The Activity screen: the journal of what was published, refused or failed from this computer.
@NullMarked
package app.waybill.ui.activity;

import org.jspecify.annotations.NullMarked;
