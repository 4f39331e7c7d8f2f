package app.waybill.core.gateway;

import java.util.List;

/// The profiles of this computer, and who they are.
public interface ProfileGateway {
    /// Reads the configuration files anew. Never calls the cloud; problems are part of the result.
    ProfileListing profiles();

    /// The Regions that this version of Waybill knows, of all partitions, by their ids; newer ones can be used by their id
    /// all the same. Never calls the cloud.
    List<KnownRegion> regions();

    /// Asks AWS who the profile is, in its own Region or the partition's first. Throws [CloudException].
    Identity identity(String profile);
}
