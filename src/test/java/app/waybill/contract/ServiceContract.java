package app.waybill.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;

import org.junit.jupiter.api.Test;

import app.waybill.core.gateway.CloudException.NotFound;
import app.waybill.core.gateway.ClusterRef;
import app.waybill.core.gateway.LiveService;
import app.waybill.core.gateway.Scope;
import app.waybill.core.gateway.ServiceGateway;
import app.waybill.core.gateway.ServiceRef;
import app.waybill.core.gateway.TaskDefinition;

/// What ECS must do for Waybill.
public interface ServiceContract {
    /// The cloud to test.
    SeededCloud seeded();

    private ServiceGateway ecs() {
        return seeded().cloud().services();
    }

    private ClusterRef cluster() {
        return new ClusterRef(seeded().home(), seeded().cluster());
    }

    @Test
    default void clustersAndTheirServicesAreListedByName() {
        assertThat(ecs().clusters(seeded().home())).contains(cluster());
        assertThat(ecs().services(cluster())).contains(new ServiceRef(cluster(), seeded().service()))
                .extracting(ServiceRef::name).isSorted();
        Scope elsewhere = new Scope(seeded().home().profile(), seeded().emptyRegion());
        assertThat(ecs().clusters(elsewhere)).isEmpty();
    }

    @Test
    default void aServiceTellsItsTaskDefinitionAndThatTellsItsContainers() {
        LiveService service = ecs().describe(cluster(), List.of(seeded().service())).getFirst();
        assertThat(service.ref()).isEqualTo(new ServiceRef(cluster(), seeded().service()));
        assertThat(service.controller()).isEqualTo("ECS");

        TaskDefinition task = ecs().taskDefinition(seeded().home(), service.taskDefinition().orElseThrow());

        assertThat(task.arn()).isEqualTo(service.taskDefinition().orElseThrow());
        assertThat(task.operatingSystem()).isEqualTo("LINUX");
        assertThat(task.architecture()).isEqualTo("X86_64");
        assertThat(task.containers()).filteredOn(container -> container.name().equals("web")).singleElement()
                .satisfies(web -> assertThat(web.image()).contains("@sha256:"));
    }

    @Test
    default void servicesThatAreNotThereAreLeftOut() {
        assertThat(ecs().describe(cluster(), List.of("no-such-service", seeded().service())))
                .extracting(service -> service.ref().name()).containsExactly(seeded().service());
    }

    @Test
    default void aMissingClusterAndAMissingTaskDefinitionAreNotFound() {
        ClusterRef nowhere = new ClusterRef(seeded().home(), "no-such-cluster");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> ecs().services(nowhere))
                .withMessageContaining("no-such-cluster");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> ecs().describe(nowhere, List.of(seeded().service())));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> ecs().taskDefinition(seeded().home(), "no-such-family:1"));
    }
}
