package app.waybill.sample;

/// What can go wrong with a call to the cloud.
public enum Trouble {
    /// Too many calls: the service refuses this one.
    THROTTLED,
    /// A policy does not allow it; the message names the permission.
    DENIED,
    /// The caller's session has run out.
    EXPIRED,
    /// The service fails with HTTP 500.
    BROKEN,
    /// The answer is cut off in the middle.
    GARBLED,
    /// The call takes place, but the connection is lost before its answer.
    LOST,
    /// There is no network.
    OFFLINE
}
