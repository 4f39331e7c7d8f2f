package app.waybill.ui.services;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A row of the list of services. It stays the same while its mapping is edited, renamed or looked at anew, so that a
/// selection stays where it is.
public final class ServiceItem {
    private final ReadOnlyObjectWrapper<ServiceLook> look;
    private String searchText;

    ServiceItem(ServiceLook look) {
        this.look = new ReadOnlyObjectWrapper<>(look);
        this.searchText = look.searchText();
    }

    /// How the service stands.
    public ReadOnlyObjectProperty<ServiceLook> look() {
        return look.getReadOnlyProperty();
    }

    /// The service's name now.
    public String name() {
        return look.get().name();
    }

    /// The service's state now.
    public ServiceState state() {
        return look.get().state();
    }

    String searchText() {
        return searchText;
    }

    void learn(ServiceLook newLook) {
        searchText = newLook.searchText();
        look.set(newLook);
    }
}
