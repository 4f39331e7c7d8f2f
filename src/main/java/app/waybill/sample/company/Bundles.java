package app.waybill.sample.company;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// The bundles that were published for the company's services: zips with `imagedefinitions.json`, several versions each.
public final class Bundles {
    private static final int VERSIONS = 4;
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Bundles() {
    }

    /// Puts the bundles of a cluster's services into its bucket, oldest first.
    static void fill(Bucket bucket, Cluster cluster, Instant now) {
        for (ServiceRow service : ServiceTable.of(cluster)) {
            List<Container> written = service.containers().stream()
                    .filter(container -> container.written() != Container.Written.NOT).toList();
            for (int ago = VERSIONS - 1; ago >= 0 && !written.isEmpty(); ago--) {
                put(bucket, service, written, ago, now);
            }
        }
    }

    /// The text of the file in a bundle, which must be the first in its zip.
    public static String definitions(byte[] bundle) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bundle))) {
            return zip.getNextEntry() == null ? "[]" : new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A zip of one file.
    static byte[] zip(String fileName, String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry entry = new ZipEntry(fileName);
            entry.setTimeLocal(ENTRY_TIME);
            zip.putNextEntry(entry);
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(Bucket bucket, ServiceRow service, List<Container> containers, int ago, Instant now) {
        String definitions = containers.stream().map(container -> """
                {
                  "name": "%s",
                  "imageUri": "%s"
                }""".formatted(container.name(), uri(service, container, ago)).indent(2).stripTrailing())
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
        Instant published = service.built().stream()
                .map(container -> PushTimes.of(service.repository(container), now, build(service, container, ago)))
                .max(Comparator.naturalOrder()).orElseThrow().plus(Duration.ofMinutes(4));
        bucket.put(service.name() + ".zip", zip("imagedefinitions.json", definitions), published,
                Map.of("x-amz-meta-codepipeline-artifact-revision-summary", summary(service, ago)), current -> {});
    }

    private static String summary(ServiceRow service, int ago) {
        return service.built().stream().filter(container -> container.written() != Container.Written.NOT)
                .map(container -> container.name() + " " + Build.of(container.repository(),
                        service.repository(container).form(), build(service, container, ago)).commit())
                .collect(Collectors.joining(", ", service.name() + ": ", " by ana.kovac"));
    }

    private static String uri(ServiceRow service, Container container, int ago) {
        return switch (container) {
            case Container.Foreign foreign -> foreign.image();
            case Container.Built built when built.written() == Container.Written.LATEST ->
                service.repository(built).uri() + ":latest";
            case Container.Built built -> service.uri(built, build(service, built, ago));
        };
    }

    private static int build(ServiceRow service, Container.Built container, int ago) {
        return container.published() + ago * service.repository(container).step();
    }
}
