package app.waybill.aws;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.ecr.EcrClient;
import software.amazon.awssdk.services.ecr.model.BatchGetImageResponse;
import software.amazon.awssdk.services.ecr.model.DescribeImagesFilter;
import software.amazon.awssdk.services.ecr.model.DescribeImagesRequest;
import software.amazon.awssdk.services.ecr.model.DescribeImagesResponse;
import software.amazon.awssdk.services.ecr.model.DescribeRepositoriesRequest;
import software.amazon.awssdk.services.ecr.model.DescribeRepositoriesResponse;
import software.amazon.awssdk.services.ecr.model.ImageIdentifier;
import software.amazon.awssdk.services.ecr.model.ImageNotFoundException;
import software.amazon.awssdk.services.ecr.model.ImageStatusFilter;

import app.waybill.aws.Paging.Page;
import app.waybill.core.gateway.ImageGateway;
import app.waybill.core.gateway.Scope;
import app.waybill.core.image.Digest;
import app.waybill.core.image.Image;
import app.waybill.core.image.ImageId;
import app.waybill.core.image.Platform;
import app.waybill.core.image.Repository;
import app.waybill.core.image.RepositoryRef;

/// ECR, asked in the largest pages and batches it allows
/// ([API](https://github.com/boto/botocore/blob/develop/botocore/data/ecr/2015-09-21/service-2.json)).
final class EcrImages implements ImageGateway {
    private static final int PAGE = 1000;
    private static final int BATCH = 100;
    private static final String DESCRIBE_IMAGES = "ecr:DescribeImages";
    /// Without it ECR leaves archived images out, as if they were gone.
    private static final DescribeImagesFilter WHATEVER_STATUS = DescribeImagesFilter.builder()
            .imageStatus(ImageStatusFilter.ANY).build();

    private final Clients clients;

    EcrImages(Clients clients) {
        this.clients = clients;
    }

    @Override
    public void repositories(Scope scope, Consumer<List<Repository>> page) {
        Connection<EcrClient> ecr = clients.ecr(scope);
        Paging.handOn((token, answer) -> repositoriesFrom(ecr, token, answer), page);
    }

    @Override
    public List<Repository> named(List<RepositoryRef> repositories) {
        RepositoryRef one = repositories.getFirst();
        List<String> names = repositories.stream().map(RepositoryRef::name).toList();
        DescribeRepositoriesRequest request = DescribeRepositoriesRequest.builder()
                .registryId(one.registryId()).repositoryNames(names).build();
        return connection(one).call("ecr:DescribeRepositories", names.size() == 1 ? one.name() : null,
                ecr -> EcrAnswers.repositories(scope(one), ecr.describeRepositories(request)));
    }

    @Override
    public void images(RepositoryRef repository, Consumer<List<Image>> page) {
        Connection<EcrClient> ecr = connection(repository);
        Paging.handOn((token, answer) -> imagesFrom(ecr, repository, token, answer), page);
    }

    @Override
    public Optional<Image> find(RepositoryRef repository, ImageId id) {
        DescribeImagesRequest request = DescribeImagesRequest.builder().registryId(repository.registryId())
                .repositoryName(repository.name()).imageIds(identifier(id)).filter(WHATEVER_STATUS).build();
        return connection(repository).call(DESCRIBE_IMAGES, repository.name(), ecr -> {
            try {
                return EcrAnswers.images(repository, ecr.describeImages(request)).stream().findFirst();
            } catch (ImageNotFoundException _) {
                return Optional.empty();
            }
        });
    }

    @Override
    public Map<Digest, List<Platform>> platforms(RepositoryRef repository, Collection<Digest> digests) {
        Map<Digest, List<Platform>> platforms = new HashMap<>();
        List<Digest> all = List.copyOf(digests);
        for (int from = 0; from < all.size(); from += BATCH) {
            platforms.putAll(platformsOf(repository, all.subList(from, Math.min(all.size(), from + BATCH))));
        }
        return platforms;
    }

    private Map<Digest, List<Platform>> platformsOf(RepositoryRef repository, List<Digest> digests) {
        List<ImageIdentifier> ids = digests.stream().map(ImageId.ByDigest::new).map(EcrImages::identifier).toList();
        return connection(repository).call("ecr:BatchGetImage", repository.name(), ecr -> {
            BatchGetImageResponse answer = ecr.batchGetImage(request -> request.registryId(repository.registryId())
                    .repositoryName(repository.name()).imageIds(ids).acceptedMediaTypes(IndexManifest.MEDIA_TYPES));
            return EcrAnswers.platforms(answer);
        });
    }

    private static Page<Repository> repositoriesFrom(Connection<EcrClient> connection, @Nullable String token,
            Consumer<byte[]> tap) {
        DescribeRepositoriesRequest request = DescribeRepositoriesRequest.builder().maxResults(PAGE).nextToken(token)
                .overrideConfiguration(call -> call.putExecutionAttribute(AnswerTap.TO, tap)).build();
        return connection.call("ecr:DescribeRepositories", null, ecr -> {
            DescribeRepositoriesResponse answer = ecr.describeRepositories(request);
            return new Page<>(EcrAnswers.repositories(connection.scope(), answer), answer.nextToken());
        });
    }

    private static Page<Image> imagesFrom(Connection<EcrClient> connection, RepositoryRef repository,
            @Nullable String token, Consumer<byte[]> tap) {
        DescribeImagesRequest request = DescribeImagesRequest.builder().registryId(repository.registryId())
                .repositoryName(repository.name()).filter(WHATEVER_STATUS).maxResults(PAGE).nextToken(token)
                .overrideConfiguration(call -> call.putExecutionAttribute(AnswerTap.TO, tap)).build();
        return connection.call(DESCRIBE_IMAGES, repository.name(), ecr -> {
            DescribeImagesResponse answer = ecr.describeImages(request);
            return new Page<>(EcrAnswers.images(repository, answer), answer.nextToken());
        });
    }

    private Connection<EcrClient> connection(RepositoryRef repository) {
        return clients.ecr(scope(repository));
    }

    private static Scope scope(RepositoryRef repository) {
        return new Scope(repository.profile(), repository.region());
    }

    private static ImageIdentifier identifier(ImageId id) {
        return switch (id) {
            case ImageId.ByTag(String tag) -> ImageIdentifier.builder().imageTag(tag).build();
            case ImageId.ByDigest(Digest digest) -> ImageIdentifier.builder().imageDigest(digest.value()).build();
        };
    }
}
