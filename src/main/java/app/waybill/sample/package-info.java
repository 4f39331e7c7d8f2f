/// The built-in sample company: a small AWS in memory behind the SDK's own HTTP interface, with switches for bad weather.
@NullMarked
package app.waybill.sample;

import org.jspecify.annotations.NullMarked;
