package app.waybill.ui.services;

import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.gateway.Scope;
import app.waybill.core.text.TimeText;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.ui.session.ProfileItem;
import app.waybill.ui.session.ProfileState;
import app.waybill.ui.session.Session;

/// The services of the open workspace and how they stand. Every edit is shown at once with the answers that there are;
/// what is not known yet is asked in the background.
public final class ServicesModel {
    private final Session session;
    private final CloudAnswers answers;
    private final TimeText times;
    private final ServiceList list = new ServiceList();
    private final ObservableValue<@Nullable ServiceLook> look;
    private final ReadOnlyObjectWrapper<Integer> toDo = new ReadOnlyObjectWrapper<>(0);
    private final ReadOnlyObjectWrapper<Set<CloudException>> failures = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyIntegerWrapper looks = new ReadOnlyIntegerWrapper();
    private final BooleanProperty inTable = new SimpleBooleanProperty();
    private boolean shown;

    /// A model that asks nothing before [#show]. `patience` is how long typing must pause before what was typed is asked
    /// for.
    public ServicesModel(Session session, Duration patience) {
        this.session = session;
        this.answers = new CloudAnswers(session.cloud(), session.tasks(), session.desktop().clock(), patience);
        this.times = new TimeText(session.desktop().clock());
        this.look = list.selected().flatMap(item -> Objects.requireNonNull(item).look());
        answers.tell(this::learn, session.profiles()::learnFrom);
        answers.busy().subscribe(busy -> {
            if (!busy) {
                list.arrange();
            }
        });
        session.profiles().all().addListener((ListChangeListener<ProfileItem>) change -> change.getList()
                .forEach(this::watch));
        session.profiles().all().forEach(this::watch);
        session.profiles().listing().subscribe(_ -> {
            lookAgain();
            follow();
        });
        session.workspace().state().subscribe(_ -> take());
    }

    /// The rows of the list.
    public ServiceList list() {
        return list;
    }

    /// The services that are chosen, in the order of the workspace.
    public List<ServiceMapping> chosen() {
        Set<String> names = list.chosen().get().stream().map(ServiceItem::name).collect(Collectors.toSet());
        return mappings().stream().filter(mapping -> names.contains(mapping.name())).toList();
    }

    /// What the cloud said.
    public CloudAnswers answers() {
        return answers;
    }

    /// How the selected service stands; null while none is selected.
    public ObservableValue<@Nullable ServiceLook> look() {
        return look;
    }

    /// Whether all containers are shown in a table, in the place of the list and its page.
    public BooleanProperty inTable() {
        return inTable;
    }

    /// Counts how often services were looked at anew: whoever shows all of them follows it.
    public ReadOnlyIntegerProperty looked() {
        return looks.getReadOnlyProperty();
    }

    /// How many services need work, as far as that is known.
    public ReadOnlyObjectProperty<Integer> toDo() {
        return toDo.getReadOnlyProperty();
    }

    /// What the cloud said no to, each once.
    public ReadOnlyObjectProperty<Set<CloudException>> failures() {
        return failures.getReadOnlyProperty();
    }

    /// The screen is visible: looks at what is published unless that was done.
    public void show() {
        shown = true;
        if (answers.lookedAt().get() == null && !answers.busy().get()) {
            refresh();
        } else {
            follow();
        }
    }

    /// Looks at what is published anew.
    public void refresh() {
        answers.look("Looking at what is published and runs", looks().questions(mappings()));
        lookAgain();
    }

    /// Looks at all anew, and at the pipelines, too.
    public void check() {
        answers.look("Checking all services", looks().allQuestions(mappings()));
        lookAgain();
    }

    /// Looks anew at what is published of some services, as after publishing them.
    public void lookAgainAt(List<ServiceMapping> services) {
        answers.known().forget(looks().questions(services));
        lookAgain();
        follow();
    }

    /// Asks again what a profile refused, as after signing in.
    public void askAgain(String profile) {
        answers.known().doubt(profile);
        lookAgain();
        follow();
    }

    /// Where the images of a service are looked for.
    Stream<Scope> imageScopes(ServiceMapping service) {
        return looks().imageQuestions(service).stream()
                .map(question -> new Scope(question.repository().profile(), question.repository().region()));
    }

    /// Carries on with a profile's services as soon as somebody has signed in.
    private void watch(ProfileItem item) {
        item.state().subscribe(state -> {
            boolean refused = failures.get().stream().anyMatch(failure -> failure instanceof CloudException.SignInNeeded
                    && failure.call().profile().equals(item.name()));
            if (refused && state == ProfileState.SIGNED_IN) {
                askAgain(item.name());
            }
        });
    }

    private List<ServiceMapping> mappings() {
        return session.workspace().content().services();
    }

    private ServiceLooks looks() {
        return new ServiceLooks(KnownProfiles.of(session.profiles().listing().get()), answers.known(),
                answers.asked(), times);
    }

    /// Takes what the workspace holds now. Rows keep their services by name; a renamed one keeps its row because it was
    /// renamed in the row before.
    private void take() {
        Map<String, ServiceItem> before = new HashMap<>();
        list.all().forEach(item -> before.put(item.name(), item));
        ServiceLooks looks = looks();
        List<ServiceMapping> all = mappings();
        boolean moved = !places(all).equals(
                places(list.all().stream().map(item -> item.look().get().mapping()).toList()));
        list.replace(all.stream().map(mapping -> {
            ServiceItem item = before.get(mapping.name());
            if (item == null) {
                return new ServiceItem(looks.of(mapping, all));
            }
            if (moved || !item.look().get().mapping().equals(mapping)) {
                item.learn(looks.of(mapping, all));
            }
            return item;
        }).toList());
        count();
        if (shown && !all.isEmpty() && all.stream().noneMatch(mapping -> before.containsKey(mapping.name()))) {
            refresh();
        } else {
            follow();
        }
    }

    private static Set<String> places(List<ServiceMapping> services) {
        Map<String, Integer> counts = new HashMap<>();
        services.forEach(service -> service.publish()
                .ifPresent(target -> counts.merge(target.bucket() + "/" + target.key(), 1, Integer::sum)));
        counts.values().removeIf(count -> count == 1);
        return Set.copyOf(counts.keySet());
    }

    /// Renames a row's service in the workspace; the row stays.
    void rename(ServiceItem item, String newName) {
        String old = item.name();
        ServiceMapping renamed = item.look().get().mapping().renamed(newName);
        item.learn(looks().of(renamed, mappings()));
        session.workspace().edit(workspace -> workspace.replace(old, renamed));
    }

    private void learn(Set<Object> answered) {
        ServiceLooks looks = looks();
        lookAgain(looks,
                list.all().stream().filter(item -> !Collections.disjoint(item.look().get().questions(), answered))
                        .toList());
    }

    private void lookAgain() {
        lookAgain(looks(), list.all());
    }

    private void lookAgain(ServiceLooks looks, List<ServiceItem> items) {
        List<ServiceMapping> all = mappings();
        items.forEach(item -> item.learn(looks.of(item.look().get().mapping(), all)));
        count();
    }

    private void count() {
        toDo.set(list.count(ServiceGroup.TO_DO));
        Set<CloudException> now = answers.known().failures();
        if (!now.equals(failures.get())) {
            failures.set(now);
        }
        looks.set(looks.get() + 1);
    }

    private void follow() {
        if (shown) {
            answers.follow(looks().questions(mappings()));
        }
    }
}
