package app.waybill.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import app.waybill.core.gateway.CloudException.NotFound;
import app.waybill.core.gateway.ImageGateway;
import app.waybill.core.gateway.Scope;
import app.waybill.core.image.Digest;
import app.waybill.core.image.Image;
import app.waybill.core.image.ImageId;
import app.waybill.core.image.Platform;
import app.waybill.core.image.Repository;
import app.waybill.core.image.RepositoryRef;

/// What ECR must do for Waybill.
public interface ImageContract {
    String ABSENT = "no-such-repository";

    /// The cloud to test.
    SeededCloud seeded();

    private ImageGateway ecr() {
        return seeded().cloud().images();
    }

    private List<Repository> repositories(Scope scope) {
        List<Repository> all = new ArrayList<>();
        ecr().repositories(scope, all::addAll);
        return all;
    }

    private List<Image> images(RepositoryRef repository) {
        List<Image> all = new ArrayList<>();
        ecr().images(repository, all::addAll);
        return all;
    }

    private RepositoryRef filled() {
        return seeded().ref(seeded().repository());
    }

    private Image tagged(String tag) {
        return ecr().find(filled(), new ImageId.ByTag(tag)).orElseThrow();
    }

    @Test
    default void listsTheRepositoriesWithTheirUris() {
        SeededCloud seeded = seeded();
        List<Repository> found = repositories(seeded.home());
        assertThat(found).extracting(Repository::name).contains(seeded.repository(), seeded.emptyRepository())
                .doesNotHaveDuplicates();
        assertThat(found).allSatisfy(repository -> {
            assertThat(repository.profile()).isEqualTo(seeded.home().profile());
            assertThat(repository.region()).isEqualTo(seeded.home().region());
            assertThat(repository.registryId()).isEqualTo(seeded.account());
            assertThat(repository.uri()).startsWith(seeded.account() + ".dkr.ecr." + seeded.home().region() + ".")
                    .endsWith("/" + repository.name());
            assertThat(repository.arn()).isEqualTo("arn:aws:ecr:" + seeded.home().region() + ":" + seeded.account()
                    + ":repository/" + repository.name());
        });
    }

    @Test
    default void oneRepositoryIsTheOneOfTheList() {
        Repository one = ecr().repository(filled());
        assertThat(repositories(seeded().home())).contains(one);
    }

    @Test
    default void severalAreHadByTheirNamesUnlessOneIsMissing() {
        RepositoryRef empty = seeded().ref(seeded().emptyRepository());
        assertThat(ecr().named(List.of(filled(), empty))).extracting(Repository::name)
                .containsExactlyInAnyOrder(filled().name(), empty.name());
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> ecr().named(List.of(filled(), seeded().ref(ABSENT), empty)));
    }

    @Test
    default void anotherAccountAndAnotherRegionHaveOtherRepositories() {
        SeededCloud seeded = seeded();
        Scope otherAccount = new Scope(seeded.otherProfile(), seeded.home().region());
        Scope otherRegion = new Scope(seeded.home().profile(), seeded.emptyRegion());
        assertThat(repositories(otherAccount)).extracting(Repository::name).doesNotContain(seeded.emptyRepository());
        assertThat(repositories(otherRegion)).extracting(Repository::name).doesNotContain(seeded.emptyRepository());
    }

    @Test
    default void aMissingRepositoryIsNotFoundByAnyCall() {
        RepositoryRef absent = seeded().ref(ABSENT);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> ecr().repository(absent))
                .withMessageContaining(ABSENT);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> images(absent)).withMessageContaining(ABSENT);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> ecr().find(absent, new ImageId.ByTag("latest")));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> ecr().platforms(absent, List.of(new Digest("sha256:" + "0".repeat(64)))));
    }

    @Test
    default void allTagsOfADigestStandOnOneRow() {
        List<Image> found = images(filled());
        assertThat(found).hasSizeGreaterThanOrEqualTo(2).extracting(Image::digest).doesNotHaveDuplicates();
        assertThat(found).filteredOn(image -> image.tags().contains(seeded().tag())).singleElement()
                .satisfies(image -> assertThat(image.tags()).hasSizeGreaterThanOrEqualTo(2));
        assertThat(found).allSatisfy(image -> {
            assertThat(image.repository()).isEqualTo(filled());
            assertThat(image.pushedAt()).isNotNull();
        });
    }

    @Test
    default void anEmptyRepositoryHasNoImages() {
        assertThat(images(seeded().ref(seeded().emptyRepository()))).isEmpty();
    }

    @Test
    default void anImageIsFoundByTagAndByDigest() {
        Image byTag = tagged(seeded().tag());
        Optional<Image> byDigest = ecr().find(filled(), new ImageId.ByDigest(byTag.digest()));
        assertThat(byTag.tags()).contains(seeded().tag());
        assertThat(byDigest).contains(byTag);
        assertThat(images(filled())).contains(byTag);
    }

    @Test
    default void aMissingTagOrDigestIsEmpty() {
        Digest digest = new Digest("sha256:" + "0".repeat(64));
        assertThat(ecr().find(filled(), new ImageId.ByTag("no-such-tag"))).isEmpty();
        assertThat(ecr().find(filled(), new ImageId.ByDigest(digest))).isEmpty();
    }

    @Test
    default void anIndexTellsItsPlatformsAndAPlainImageNone() {
        Image index = tagged(seeded().index());
        Image plain = images(filled()).stream().filter(image -> !image.isIndex()).findFirst().orElseThrow();
        assertThat(index.isIndex()).isTrue();
        assertThat(ecr().platforms(filled(), List.of(index.digest(), plain.digest()))).containsOnlyKeys(index.digest())
                .hasEntrySatisfying(index.digest(), platforms -> assertThat(platforms).extracting(Platform::label)
                        .contains("linux/amd64", "linux/arm64").noneMatch(label -> label.startsWith("unknown")));
    }
}
