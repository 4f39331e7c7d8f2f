package app.waybill.core.publish;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.ImageGateway;
import app.waybill.core.gateway.ParallelCalls;
import app.waybill.core.image.Digest;
import app.waybill.core.image.Image;
import app.waybill.core.image.ImageId;
import app.waybill.core.image.ImageSelector;
import app.waybill.core.image.Platform;
import app.waybill.core.image.Repository;
import app.waybill.core.image.RepositoryRef;
import app.waybill.core.image.Selected;
import app.waybill.core.image.Selection;

/// Asks ECR which images are meant: each repository and each image once, however many containers run it, all
/// repositories at the same time and many of them in one call. One is read as a whole only where its newest image is
/// wanted, and then once.
public final class ImageResolver {
    private final ImageGateway gateway;

    /// A resolver that asks through a gateway.
    public ImageResolver(ImageGateway gateway) {
        this.gateway = gateway;
    }

    /// The answer to every question. To cancel, interrupt the thread.
    public Map<ImageQuestion, ImageAnswer> resolve(Collection<ImageQuestion> questions) throws InterruptedException {
        Map<ImageQuestion, ImageAnswer> answers = new HashMap<>();
        ParallelCalls.each(calls(questions), answers::putAll);
        return answers;
    }

    /// What finds the answers: for each repository on its own, to be made at the same time.
    List<Callable<Map<ImageQuestion, ImageAnswer>>> calls(Collection<ImageQuestion> questions) {
        Map<RepositoryRef, List<ImageQuestion>> byRepository = questions.stream().distinct()
                .collect(Collectors.groupingBy(ImageQuestion::repository));
        RepositoryLookup repositories = new RepositoryLookup(gateway, byRepository.keySet());
        return byRepository.values().stream()
                .<Callable<Map<ImageQuestion, ImageAnswer>>>map(asked -> () -> ofRepository(repositories, asked))
                .toList();
    }

    /// The answers to questions about one repository.
    private Map<ImageQuestion, ImageAnswer> ofRepository(RepositoryLookup repositories, List<ImageQuestion> asked) {
        try {
            Repository repository = repositories.find(asked.getFirst().repository());
            Map<Boolean, List<ImageQuestion>> wanted = asked.stream()
                    .collect(Collectors.partitioningBy(question -> question.selection() instanceof Selection.Newest));
            Map<ImageQuestion, ImageAnswer> answers = new HashMap<>(
                    ParallelCalls.answers(wanted.getOrDefault(false, List.of()),
                            question -> one(repository, question)));
            answers.putAll(newest(repository, wanted.getOrDefault(true, List.of())));
            return withPlatforms(answers);
        } catch (CloudException e) {
            return allTo(asked, _ -> new ImageAnswer.Failed(e));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    /// The platforms of all indexes among them in one call. Where they may not be read, nothing is said of them.
    private Map<ImageQuestion, ImageAnswer> withPlatforms(Map<ImageQuestion, ImageAnswer> answers) {
        List<Image> indexes = answers.values().stream().flatMap(answer -> index(answer).stream()).toList();
        if (indexes.isEmpty()) {
            return answers;
        }
        try {
            Map<Digest, List<Platform>> platforms = gateway.platforms(indexes.getFirst().repository(),
                    indexes.stream().map(Image::digest).distinct().toList());
            answers.replaceAll((_, answer) -> index(answer).map(image -> platforms.get(image.digest()))
                    .<ImageAnswer>map(found -> ((ImageAnswer.Known) answer).offering(found)).orElse(answer));
        } catch (CloudException _) {
            return answers;
        }
        return answers;
    }

    private static Optional<Image> index(ImageAnswer answer) {
        return answer instanceof ImageAnswer.Known known && known.selected() instanceof Selected.Found found
                ? Optional.of(found.image()).filter(Image::isIndex)
                : Optional.empty();
    }

    private ImageAnswer one(Repository repository, ImageQuestion question) {
        try {
            ImageId id = switch (question.selection()) {
                case Selection.Tag tag -> new ImageId.ByTag(tag.tag());
                case Selection.ByDigest by -> new ImageId.ByDigest(by.digest());
                case Selection.Newest newest -> throw new IllegalArgumentException(newest.toString());
            };
            Selected selected = ImageSelector.select(question.selection(),
                    gateway.find(question.repository(), id).stream().toList());
            return new ImageAnswer.Known(repository, selected, List.of());
        } catch (CloudException e) {
            return new ImageAnswer.Failed(e);
        }
    }

    private Map<ImageQuestion, ImageAnswer> newest(Repository repository, List<ImageQuestion> asked) {
        if (asked.isEmpty()) {
            return Map.of();
        }
        try {
            NewestImages images = new NewestImages(asked.stream().map(ImageQuestion::selection).toList());
            gateway.images(asked.getFirst().repository(), images::add);
            return allTo(asked, question -> new ImageAnswer.Known(repository, images.select(question.selection()),
                    List.of()));
        } catch (CloudException e) {
            return allTo(asked, _ -> new ImageAnswer.Failed(e));
        }
    }

    private static Map<ImageQuestion, ImageAnswer> allTo(List<ImageQuestion> asked,
            Function<ImageQuestion, ImageAnswer> answer) {
        return asked.stream().collect(Collectors.toMap(Function.identity(), answer));
    }
}
