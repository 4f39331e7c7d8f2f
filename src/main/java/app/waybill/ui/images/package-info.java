/// The Images screen: which repositories and images there are, across profiles and Regions.
@NullMarked
package app.waybill.ui.images;

import org.jspecify.annotations.NullMarked;
