/// What every part of the window stands on: views from FXML, work off the FX thread, files, fonts, theme and pictures.
/// Knows nothing of images, services or pipelines.
@NullMarked
package app.waybill.ui.fx;

import org.jspecify.annotations.NullMarked;
