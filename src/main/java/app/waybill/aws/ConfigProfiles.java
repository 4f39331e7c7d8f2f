package app.waybill.aws;

import java.util.Comparator;
import java.util.List;

import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.RegionMetadata;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.model.GetCallerIdentityResponse;

import app.waybill.aws.config.ConfigFiles;
import app.waybill.aws.config.ConfigSnapshot;
import app.waybill.aws.config.HomeRegion;
import app.waybill.aws.config.ProfileReader;
import app.waybill.core.gateway.Identity;
import app.waybill.core.gateway.KnownRegion;
import app.waybill.core.gateway.ProfileGateway;
import app.waybill.core.gateway.ProfileListing;
import app.waybill.core.gateway.Scope;

/// The profiles of the AWS configuration files, and who STS says they are.
final class ConfigProfiles implements ProfileGateway {
    private final Clients clients;

    ConfigProfiles(Clients clients) {
        this.clients = clients;
    }

    @Override
    public ProfileListing profiles() {
        ConfigFiles files = clients.files();
        ConfigSnapshot now = files.read();
        return new ProfileListing(new ProfileReader(now).profiles(), List.of(files.config(), files.credentials()),
                now.problems());
    }

    @Override
    public List<KnownRegion> regions() {
        return Region.regions().stream().filter(region -> !region.isGlobalRegion()).map(RegionMetadata::of)
                .map(region -> new KnownRegion(region.id(), region.description(), region.partition().id()))
                .sorted(Comparator.comparing(KnownRegion::id)).toList();
    }

    @Override
    public Identity identity(String profile) {
        Scope scope = new Scope(profile, new HomeRegion(clients.profiles()).of(profile));
        GetCallerIdentityResponse answer = clients.sts(scope)
                .call("sts:GetCallerIdentity", null, StsClient::getCallerIdentity);
        return new Identity(answer.account(), answer.arn());
    }
}
