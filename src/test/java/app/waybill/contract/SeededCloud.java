package app.waybill.contract;

import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.Scope;
import app.waybill.core.image.RepositoryRef;

/// A cloud and the names of what lies in it.
///
/// @param cloud the gateways
/// @param home the scope in which everything else is
/// @param account the account of `home`
/// @param otherProfile a profile of another account, which has none of it
/// @param otherAccount that account
/// @param emptyRegion another Region of `home`'s account, which has none of it either
/// @param repository at least two images: one of them has `tag` and at least one more tag, one is the `index`
/// @param tag a tag in `repository`
/// @param index a tag in `repository` whose image is for linux/amd64 and linux/arm64
/// @param emptyRepository a repository without images
/// @param bucket a bucket with versioning, in which the tests may write
/// @param plainBucket a bucket that never had versioning, in which the tests may write
/// @param cluster a cluster with `service`
/// @param service a service whose task definition has the container `web`, which names its image by digest
public record SeededCloud(Cloud cloud, Scope home, String account, String otherProfile, String otherAccount,
        String emptyRegion, String repository, String tag, String index, String emptyRepository, String bucket,
        String plainBucket, String cluster, String service) {

    RepositoryRef ref(String name) {
        return new RepositoryRef(home.profile(), home.region(), null, name);
    }
}
