/// What every cloud must do, whoever plays it: the tests of this package run over an emulator and over the sample company,
/// so that the one cannot drift from the other.
@NullMarked
package app.waybill.contract;

import org.jspecify.annotations.NullMarked;
