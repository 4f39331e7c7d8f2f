package app.waybill.ui.images;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import app.waybill.core.gateway.Call;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.ImageGateway;
import app.waybill.core.gateway.Scope;
import app.waybill.core.image.Digest;
import app.waybill.core.image.Image;
import app.waybill.core.image.ImageId;
import app.waybill.core.image.Platform;
import app.waybill.core.image.Repository;
import app.waybill.core.image.RepositoryRef;

/// An ECR in memory with pages of two, whose profiles can be signed out, and which can be watched between pages.
final class FakeImages implements ImageGateway {
    private static final int PAGE = 2;

    final Map<Scope, List<Repository>> repositories = new HashMap<>();
    final Map<RepositoryRef, List<Image>> images = new HashMap<>();
    final Map<Digest, List<Platform>> platforms = new HashMap<>();
    final List<String> calls = new ArrayList<>();
    final List<String> signedOut = new ArrayList<>();
    Runnable afterPage = () -> {};

    @Override
    public void repositories(Scope scope, Consumer<List<Repository>> page) {
        call(scope.profile(), scope.region(), "repositories");
        pages(repositories.getOrDefault(scope, List.of()), page);
    }

    @Override
    public List<Repository> named(List<RepositoryRef> wanted) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void images(RepositoryRef repository, Consumer<List<Image>> page) {
        call(repository.profile(), repository.region(), "images of " + repository.name());
        pages(images.getOrDefault(repository, List.of()), page);
    }

    @Override
    public Optional<Image> find(RepositoryRef repository, ImageId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<Digest, List<Platform>> platforms(RepositoryRef repository, Collection<Digest> digests) {
        call(repository.profile(), repository.region(), "platforms of " + digests.size());
        Map<Digest, List<Platform>> found = new HashMap<>(platforms);
        found.keySet().retainAll(digests);
        return found;
    }

    private synchronized void call(String profile, String region, String what) {
        calls.add(profile + " " + what);
        if (signedOut.contains(profile)) {
            throw new CloudException.SignInNeeded(new Call(profile, region, "ecr:DescribeImages", null),
                    "the session has expired", "Sign in again.", null);
        }
    }

    private <T> void pages(List<T> all, Consumer<List<T>> page) {
        for (int from = 0; from < all.size(); from += PAGE) {
            page.accept(all.subList(from, Math.min(all.size(), from + PAGE)));
            afterPage.run();
        }
    }
}
