/// The AWS configuration files: where they are, what they say, and what is wrong with them.
@NullMarked
package app.waybill.aws.config;

import org.jspecify.annotations.NullMarked;
