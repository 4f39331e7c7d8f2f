/// The sample company's HTTP: requests, answers and refusals in the dialects of the AWS services.
@NullMarked
package app.waybill.sample.wire;

import org.jspecify.annotations.NullMarked;
