/// The parts that every screen is made of. They know nothing of images, services or pipelines; what they show is given.
@NullMarked
package app.waybill.ui.control;

import org.jspecify.annotations.NullMarked;
