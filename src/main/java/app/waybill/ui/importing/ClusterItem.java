package app.waybill.ui.importing;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import app.waybill.core.gateway.ClusterRef;

/// A cluster to choose, with the number of its services; negative where they could not be counted.
public final class ClusterItem {
    private final ClusterRef cluster;
    private final int services;
    private final BooleanProperty chosen;

    ClusterItem(ClusterRef cluster, int services) {
        this.cluster = cluster;
        this.services = services;
        chosen = new SimpleBooleanProperty(services > 0);
    }

    /// The cluster.
    public ClusterRef cluster() {
        return cluster;
    }

    /// Its name, its Region and how many services it has.
    public String words() {
        return cluster.name() + "   " + cluster.scope().region() + "   "
                + (services < 0 ? "not to be seen" : services == 1 ? "1 service" : services + " services");
    }

    /// Whether its services are wanted.
    public BooleanProperty chosen() {
        return chosen;
    }
}
