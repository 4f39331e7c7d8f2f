/// The truth table of the whole workspace: for each container what is mapped, published, running and newest.
@NullMarked
package app.waybill.ui.truth;

import org.jspecify.annotations.NullMarked;
