package app.waybill.core.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import app.waybill.core.image.Digest;
import app.waybill.core.image.Image;
import app.waybill.core.image.ImageId;
import app.waybill.core.image.ImageStatus;
import app.waybill.core.image.Platform;
import app.waybill.core.image.Repository;
import app.waybill.core.image.RepositoryRef;
import app.waybill.core.image.ScanSummary;

@Timeout(60)
class ImageListingTest {
    private static final Scope QA = new Scope("qa", "eu-west-1");
    private static final Scope TOOLS = new Scope("tools", "us-east-1");

    /// A registry in memory; what a test wants otherwise it overrides.
    private static class Registry implements ImageGateway {
        final int repositories;
        final int pages;

        Registry(int repositories, int pages) {
            this.repositories = repositories;
            this.pages = pages;
        }

        @Override
        public void repositories(Scope scope, Consumer<List<Repository>> page) {
            for (int from = 0; from < repositories; from += 1000) {
                page.accept(IntStream.range(from, Math.min(repositories, from + 1000))
                        .mapToObj(i -> ofName(scope, "r" + i)).toList());
            }
        }

        static Repository ofName(Scope scope, String name) {
            return new Repository(scope.profile(), scope.region(), "1".repeat(12), name, "uri/" + name, "arn",
                    "MUTABLE",
                    null);
        }

        @Override
        public List<Repository> named(List<RepositoryRef> wanted) {
            return wanted.stream().map(ref -> ofName(new Scope(ref.profile(), ref.region()), ref.name())).toList();
        }

        @Override
        public void images(RepositoryRef repository, Consumer<List<Image>> page) {
            for (int i = 0; i < pages; i++) {
                page.accept(List.of(image(repository, 2 * i), image(repository, 2 * i + 1)));
            }
        }

        static Image image(RepositoryRef repository, int number) {
            return new Image(repository, new Digest("sha256:" + String.format("%064x", number)), List.of(), null, 1,
                    null,
                    null, ImageStatus.ACTIVE, ScanSummary.NONE, null, null);
        }

        @Override
        public Optional<Image> find(RepositoryRef repository, ImageId id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<Digest, List<Platform>> platforms(RepositoryRef repository, Collection<Digest> digests) {
            throw new UnsupportedOperationException();
        }
    }

    /// Counts what it hears. Not made for several threads: the listing promises one call at a time.
    private static class Ear implements ImageListener {
        final Map<String, Integer> images = new TreeMap<>();
        final List<String> failures = new ArrayList<>();
        final List<ListingProgress> progress = new ArrayList<>();

        @Override
        public void images(Repository repository, List<Image> page) {
            images.merge(repository.profile() + "/" + repository.name(), page.size(), Integer::sum);
        }

        @Override
        public void failed(Scope scope, @Nullable Repository repository, CloudException cause) {
            failures.add(scope + " " + (repository == null ? "all" : repository.name()) + ": "
                    + cause.getClass().getSimpleName());
        }

        @Override
        public void progress(ListingProgress now) {
            progress.add(now);
        }
    }

    private static CloudException denied(String profile) {
        return new CloudException.AccessDenied(new Call(profile, null, "ecr:DescribeImages", null), "no", "ask", null);
    }

    @Test
    void listsAllImagesOfAllRepositoriesAndCountsThem() throws InterruptedException {
        Ear ear = new Ear();

        ImageListing.ofAll(new Registry(2_500, 3)).run(List.of(QA, TOOLS), ear);

        assertThat(ear.images).hasSize(5_000).containsEntry("tools/r2499", 6).allSatisfy((_, n) -> assertThat(n)
                .isEqualTo(6));
        assertThat(ear.failures).isEmpty();
        assertThat(ear.progress.getLast()).isEqualTo(new ListingProgress(2, 2, 5_000, 5_000, 30_000));
    }

    @Test
    void listsOneRepositoryOfEachScope() throws InterruptedException {
        Ear ear = new Ear();

        ImageListing.ofRepository(new Registry(0, 1), "web").run(List.of(QA, TOOLS), ear);

        assertThat(ear.images).isEqualTo(Map.of("qa/web", 2, "tools/web", 2));
    }

    @Test
    void reportsFailuresBesideTheResultsOfTheOthers() throws InterruptedException {
        Ear ear = new Ear();
        Registry registry = new Registry(3, 1) {
            @Override
            public void repositories(Scope scope, Consumer<List<Repository>> page) {
                super.repositories(scope, page);
                if (scope.equals(TOOLS)) {
                    throw denied("tools");
                }
            }

            @Override
            public void images(RepositoryRef repository, Consumer<List<Image>> page) {
                if (repository.name().equals("r1") && repository.profile().equals("qa")) {
                    throw denied("qa");
                }
                super.images(repository, page);
            }
        };

        ImageListing.ofAll(registry).run(List.of(QA, TOOLS), ear);

        assertThat(ear.images.keySet()).containsExactly("qa/r0", "qa/r2", "tools/r0", "tools/r1", "tools/r2");
        assertThat(ear.failures).containsExactlyInAnyOrder("tools/us-east-1 all: AccessDenied",
                "qa/eu-west-1 r1: AccessDenied");
        assertThat(ear.progress.getLast()).isEqualTo(new ListingProgress(2, 2, 6, 6, 10));
    }

    @Test
    void reportsASignInThatIsNeededOnceForAScope() throws InterruptedException {
        Ear ear = new Ear();
        Registry registry = new Registry(1_000, 1) {
            @Override
            public void images(RepositoryRef repository, Consumer<List<Image>> page) {
                throw new CloudException.SignInNeeded(new Call("qa", null, "ecr:DescribeImages", null), "", "", null);
            }
        };

        ImageListing.ofAll(registry).run(List.of(QA), ear);

        assertThat(ear.failures).containsExactly("qa/eu-west-1 all: SignInNeeded");
        assertThat(ear.progress.getLast()).isEqualTo(new ListingProgress(1, 1, 1_000, 1_000, 0));
    }

    /// Sixteen repositories must be under way at once, also across a page of repositories: each barrier opens only when
    /// sixteen threads stand before it.
    @Test
    void keepsAllPlacesOfTheGatewayFilled() throws InterruptedException {
        Ear ear = new Ear();
        Semaphore places = new Semaphore(16);
        CyclicBarrier full = new CyclicBarrier(16);
        Registry registry = new Registry(1_600, 1) {
            @Override
            public void images(RepositoryRef repository, Consumer<List<Image>> page) {
                try {
                    places.acquire();
                    try {
                        full.await();
                    } finally {
                        places.release();
                    }
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
                super.images(repository, page);
            }
        };

        ImageListing.ofAll(registry).run(List.of(QA), ear);

        assertThat(ear.images).hasSize(1_600);
    }

    @Test
    void endsAllCallsAndSaysNothingMoreWhenItsThreadIsInterrupted() throws InterruptedException {
        CountDownLatch waiting = new CountDownLatch(50);
        AtomicInteger ended = new AtomicInteger();
        Registry registry = new Registry(50, 1) {
            @Override
            public void images(RepositoryRef repository, Consumer<List<Image>> page) {
                waiting.countDown();
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException _) {
                    ended.incrementAndGet();
                    super.images(repository, page);
                    throw new CancellationException();
                }
            }
        };
        Ear ear = new Ear();
        AtomicReference<@Nullable Exception> outcome = new AtomicReference<>();
        Thread thread = Thread.ofVirtual().start(() -> {
            try {
                ImageListing.ofAll(registry).run(List.of(QA), ear);
            } catch (InterruptedException e) {
                outcome.set(e);
            }
        });
        waiting.await();

        thread.interrupt();
        thread.join();

        assertThat(outcome.get()).isInstanceOf(InterruptedException.class);
        assertThat(ended).hasValue(50);
        assertThat(ear.images).isEmpty();
        assertThat(ear.failures).isEmpty();
    }

    @Test
    void doesNotHideAFaultOfItsOwn() {
        Registry registry = new Registry(3, 1) {
            @Override
            public void images(RepositoryRef repository, Consumer<List<Image>> page) {
                throw new IllegalStateException("a bug");
            }
        };

        assertThatThrownBy(() -> ImageListing.ofAll(registry).run(List.of(QA), new Ear())).hasMessage("a bug");
    }
}
