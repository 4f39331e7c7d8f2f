package app.waybill.ui.services;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.ParallelCalls;
import app.waybill.core.publish.ImageAnswer;
import app.waybill.core.publish.ImageQuestion;
import app.waybill.core.publish.ImageResolver;
import app.waybill.core.publish.TargetAnswer;
import app.waybill.core.publish.TargetQuestion;
import app.waybill.core.publish.TargetResolver;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.ui.fx.Progress;

/// What must be asked of ECR and S3 to say how services stand.
record Questions(Set<ImageQuestion> images, Set<TargetQuestion> targets) {
    /// What was answered.
    record Answers(Map<ImageQuestion, ImageAnswer> images, Map<TargetQuestion, TargetAnswer> targets) {
        Set<Object> questions() {
            Set<Object> all = new HashSet<>(images.keySet());
            all.addAll(targets.keySet());
            return all;
        }
    }

    static Questions of(Collection<ServiceMapping> services, ServiceLooks looks) {
        Set<ImageQuestion> images = new LinkedHashSet<>();
        Set<TargetQuestion> targets = new LinkedHashSet<>();
        services.forEach(service -> {
            images.addAll(looks.imageQuestions(service));
            looks.targetQuestion(service).ifPresent(targets::add);
        });
        return new Questions(images, targets);
    }

    Questions without(Predicate<Object> unwanted) {
        return new Questions(images.stream().filter(unwanted.negate()).collect(Collectors.toSet()),
                targets.stream().filter(unwanted.negate()).collect(Collectors.toSet()));
    }

    boolean isEmpty() {
        return images.isEmpty() && targets.isEmpty();
    }

    Set<Object> all() {
        Set<Object> all = new HashSet<>(images);
        all.addAll(targets);
        return all;
    }

    /// Asks them all at once: each repository, and the places of each profile, on their own, so that none waits for a slow
    /// one. `arrived` is told on the FX thread. To cancel, interrupt the thread.
    boolean ask(Cloud cloud, Progress progress, Consumer<Answers> arrived) throws InterruptedException {
        AtomicInteger done = new AtomicInteger();
        int total = images.size() + targets.size();
        ParallelCalls.each(groups(cloud), answers -> {
            progress.update(done.addAndGet(answers.questions().size()), total);
            progress.show(() -> arrived.accept(answers));
        });
        return true;
    }

    private List<Callable<Answers>> groups(Cloud cloud) {
        ImageResolver ecr = new ImageResolver(cloud.images());
        TargetResolver s3 = new TargetResolver(cloud.objects(), cloud.profiles());
        List<Callable<Answers>> groups = new ArrayList<>();
        images.stream().collect(Collectors.groupingBy(ImageQuestion::repository)).values()
                .forEach(some -> groups.add(() -> new Answers(ecr.resolve(some), Map.of())));
        targets.stream().collect(Collectors.groupingBy(question -> question.object().scope())).values()
                .forEach(some -> groups.add(() -> new Answers(Map.of(), s3.resolve(some))));
        return groups;
    }
}
