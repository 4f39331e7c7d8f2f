package app.waybill.core.gateway;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import app.waybill.core.image.Digest;
import app.waybill.core.image.Image;
import app.waybill.core.image.ImageId;
import app.waybill.core.image.Platform;
import app.waybill.core.image.Repository;
import app.waybill.core.image.RepositoryRef;

/// ECR as Waybill sees it. Every method throws [CloudException], ends soon after its virtual thread is interrupted with a
/// [java.util.concurrent.CancellationException], and may be called from many threads: the implementation limits the calls
/// in flight for each profile and Region.
public interface ImageGateway {
    /// How many names `ecr:DescribeRepositories` takes
    /// ([API](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribeRepositories.html)).
    int NAMES = 100;

    /// Hands on the repositories of a scope, page by page (up to 1,000 each), on the calling thread.
    void repositories(Scope scope, Consumer<List<Repository>> page);

    /// Repositories of one registry, up to [#NAMES] in a call, in no order; [CloudException.NotFound] if one of them is not
    /// there: ECR then says nothing of the others.
    List<Repository> named(List<RepositoryRef> repositories);

    /// One repository; [CloudException.NotFound] if it is not there.
    default Repository repository(RepositoryRef repository) {
        return named(List.of(repository)).getFirst();
    }

    /// Hands on all images of a repository whatever their status, page by page (up to 1,000 each), in no order, on the
    /// calling thread.
    void images(RepositoryRef repository, Consumer<List<Image>> page);

    /// One image, whatever its status; empty if no image has that tag or digest.
    Optional<Image> find(RepositoryRef repository, ImageId id);

    /// The platforms of image indexes, for those of the digests that are indexes (up to 100 a call).
    Map<Digest, List<Platform>> platforms(RepositoryRef repository, Collection<Digest> digests);
}
