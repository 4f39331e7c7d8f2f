/// The Services screen: which container of which service runs which image, what would be published, and what it would
/// change.
@NullMarked
package app.waybill.ui.services;

import org.jspecify.annotations.NullMarked;
