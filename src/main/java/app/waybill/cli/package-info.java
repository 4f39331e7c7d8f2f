/// The commands: each reads its arguments, asks core, and prints. Data goes to standard output, all else to standard error.
@NullMarked
package app.waybill.cli;

import org.jspecify.annotations.NullMarked;
