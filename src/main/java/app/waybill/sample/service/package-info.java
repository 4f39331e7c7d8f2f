/// The sample company's AWS services, one class each: they answer the calls that Waybill makes as AWS does.
@NullMarked
package app.waybill.sample.service;

import org.jspecify.annotations.NullMarked;
