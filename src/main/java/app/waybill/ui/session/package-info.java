/// What all screens share, without a node: profiles and Regions in use, the open workspace, settings, where one can go.
@NullMarked
package app.waybill.ui.session;

import org.jspecify.annotations.NullMarked;
