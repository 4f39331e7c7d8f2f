/// The sheets for a workspace that a team shares: where in S3 it is kept, and what to do about what others changed, too.
@NullMarked
package app.waybill.ui.team;

import org.jspecify.annotations.NullMarked;
