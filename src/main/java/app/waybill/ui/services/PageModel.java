package app.waybill.ui.services;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import app.waybill.core.publish.ServiceFinding;

/// What is looked at within the selected service: a container, and a finding. The worst finding is looked at first; one
/// that was looked at stays while it lasts.
public final class PageModel {
    private final ServicesModel model;
    private final ObjectProperty<@Nullable String> container = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable ServiceFinding> finding = new ReadOnlyObjectWrapper<>();
    private @Nullable ServiceItem shown;
    private Consumer<ServiceFinding> shower = found -> {};
    private boolean closed;

    /// A model that follows the selected service.
    public PageModel(ServicesModel model) {
        this.model = model;
        model.look().subscribe(this::follow);
        container.subscribe(this::lookAtFindingOf);
    }

    /// The selected container's name; null for none.
    public ObjectProperty<@Nullable String> container() {
        return container;
    }

    /// The finding that is looked at; null for none.
    public ReadOnlyObjectProperty<@Nullable ServiceFinding> finding() {
        return finding.getReadOnlyProperty();
    }

    /// Looks at a finding, and the container that it is about.
    public void look(ServiceFinding found) {
        closed = false;
        finding.set(found);
        found.container().ifPresent(container::set);
    }

    /// Says who shows the line of a finding.
    void onGo(Consumer<ServiceFinding> show) {
        shower = show;
    }

    /// Looks at a finding, and goes to its line.
    void go(ServiceFinding found) {
        look(found);
        shower.accept(found);
    }

    /// Wants to see no finding for now.
    public void close() {
        closed = true;
        finding.set(null);
    }

    private void follow(@Nullable ServiceLook look) {
        ServiceItem item = model.list().selected().get();
        if (look == null || item != shown) {
            closed = false;
            finding.set(null);
            container.set(look == null || look.mapping().containers().isEmpty()
                    ? null
                    : look.mapping().containers().getFirst().name());
        }
        shown = item;
        if (look != null && !closed) {
            finding.set(kept(look).or(() -> worst(look.service().findings())).orElse(null));
        }
    }

    private Optional<ServiceFinding> kept(ServiceLook look) {
        ServiceFinding was = finding.get();
        return was == null
                ? Optional.empty()
                : look.service().findings().stream()
                        .filter(it -> it.finding().rule().equals(was.finding().rule())
                                && Objects.equals(it.containerOrNull(), was.containerOrNull()))
                        .findFirst();
    }

    private void lookAtFindingOf(@Nullable String name) {
        ServiceLook look = model.look().getValue();
        ServiceFinding now = finding.get();
        if (look == null || name == null || (now != null && name.equals(now.containerOrNull()))) {
            return;
        }
        worst(Resolution.findings(look.service(), name)).ifPresent(this::look);
    }

    private static Optional<ServiceFinding> worst(List<ServiceFinding> findings) {
        return findings.stream().min(Comparator.comparing(it -> it.finding().severity()));
    }
}
