package app.waybill.core.gateway;

/// The profiles of this computer, and who they are.
public interface ProfileGateway {
    /// Reads the configuration files anew. Never calls the cloud; problems are part of the result.
    ProfileListing profiles();

    /// Asks AWS who the profile is, in its own Region or the partition's first. Throws [CloudException].
    Identity identity(String profile);
}
