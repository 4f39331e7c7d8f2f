/// The Pipelines screen: exports and live pipelines, drawn, reviewed and shown as text, each part selecting the others.
@NullMarked
package app.waybill.ui.pipelines;

import org.jspecify.annotations.NullMarked;
