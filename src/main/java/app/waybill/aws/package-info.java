/// Core's gateways on the AWS SDK for Java. No type of the SDK leaves this package, save the HTTP interface on which the
/// sample company stands in for the network.
@NullMarked
package app.waybill.aws;

import org.jspecify.annotations.NullMarked;
