/// The review of files, from what is found in one to what is said of all: which findings count, and what is repaired.
@NullMarked
package app.waybill.core.review;

import org.jspecify.annotations.NullMarked;
