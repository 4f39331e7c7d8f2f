package app.waybill.sample.company;

import java.util.Arrays;
import java.util.List;

/// One line of the table of ECS services: the revision of the task definition that is used, how many tasks are wanted,
/// and the containers.
record ServiceRow(Cluster cluster, String name, int revision, int tasks, List<Container> containers) {
    /// Reads a line such as `qa-fargate orders-api 128 3 | web orders-api 1 1 DIGEST | envoy public.ecr.aws/… NOT`.
    static ServiceRow parse(String line) {
        List<String> parts = List.of(line.split("\\|"));
        List<String> words = List.of(parts.getFirst().strip().split("\\s+"));
        return new ServiceRow(Cluster.named(words.get(0)), words.get(1), Integer.parseInt(words.get(2)),
                Integer.parseInt(words.get(3)), parts.stream().skip(1).map(Container::parse).toList());
    }

    /// The containers that run the company's own images.
    List<Container.Built> built() {
        return containers.stream().filter(Container.Built.class::isInstance).map(Container.Built.class::cast).toList();
    }

    /// The URI of a build that a container runs, by digest.
    String uri(Container.Built container, int build) {
        RepositoryRow repository = repository(container);
        return repository.uri() + "@" + Build.of(repository.name(), repository.form(), build).image().digest();
    }

    /// The repository of a container.
    RepositoryRow repository(Container.Built container) {
        return RepositoryTable.row(cluster.account(), cluster.region(), container.repository()).orElseThrow();
    }

    static List<ServiceRow> parseAll(String table) {
        return Arrays.stream(table.split("\n")).map(ServiceRow::parse).toList();
    }
}
