package app.waybill.ui.publish;

import java.util.Arrays;
import java.util.List;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;

import app.waybill.core.publish.ProductionAccount;
import app.waybill.ui.session.ProfileItem;
import app.waybill.ui.session.Session;
import app.waybill.ui.session.WriteLock;

/// What must be typed before a plan that would change production is carried out: the names of its accounts. Follows the
/// marks of the profiles as long as it is not closed.
public final class ProductionConfirmation {
    private final Session session;
    private final ReadOnlyObjectWrapper<List<ProductionAccount>> asked = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<String>> confirmed = new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty typed = new SimpleStringProperty("");
    private final Subscription marks;
    private List<ProductionAccount> touched = List.of();

    /// Nothing is planned yet.
    public ProductionConfirmation(Session session) {
        this.session = session;
        typed.subscribe(this::look);
        marks = session.settings().settings().subscribe(_ -> look());
    }

    /// Asks about another plan, which would change these accounts, production or not; nothing is typed yet.
    public void plan(List<ProductionAccount> accounts) {
        touched = List.copyOf(accounts);
        typed.set("");
        look();
    }

    /// Asks about something that would be done through this profile.
    public void plan(String profile) {
        plan(List.of(new ProductionAccount(profile,
                session.profiles().profile(profile).flatMap(ProfileItem::account).orElse(profile))));
    }

    private void look() {
        asked.set(touched.stream().filter(
                account -> session.settings().settings().get().writeMarks().production().test(account.profile()))
                .toList());
        List<String> names = Arrays.asList(typed.get().strip().split("[\\s,;]+"));
        confirmed.set(asked.get().stream().filter(it -> names.contains(it.account()))
                .map(ProductionAccount::profile).toList());
    }

    /// The production that the plan would change; empty where it would change none.
    public ReadOnlyObjectProperty<List<ProductionAccount>> asked() {
        return asked.getReadOnlyProperty();
    }

    /// The profiles whose production is confirmed.
    public ReadOnlyObjectProperty<List<String>> confirmed() {
        return confirmed.getReadOnlyProperty();
    }

    /// What the operator types.
    public StringProperty typed() {
        return typed;
    }

    /// Whether nothing may be done through the profile: it is read-only, or production that is not confirmed.
    public boolean isLocked(String profile) {
        return asked.get().stream().anyMatch(account -> account.profile().equals(profile))
                ? !confirmed.get().contains(profile)
                : session.lock().test(profile);
    }

    /// Opens what is confirmed for the plan, until the key is closed.
    public WriteLock.Key unlock() {
        return session.lock().unlock(confirmed.get());
    }

    /// Lets go of the session.
    public void close() {
        marks.unsubscribe();
    }
}
