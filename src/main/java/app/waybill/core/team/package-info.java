/// The journals of a team, kept in a folder or in S3: each member's Waybill copies there what its own journal holds, and
/// reads what those of the others did. One file for each member and day, so that nobody writes where somebody else does, S3
/// needs no way to append, and days can be left unread. The journal on the computer stays the first truth: what was not
/// copied yet is copied the next time.
@NullMarked
package app.waybill.core.team;

import org.jspecify.annotations.NullMarked;
