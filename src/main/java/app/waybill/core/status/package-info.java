/// How services stand: what is mapped, published, and running, and whether these agree.
@NullMarked
package app.waybill.core.status;

import org.jspecify.annotations.NullMarked;
