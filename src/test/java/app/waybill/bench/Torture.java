package app.waybill.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import app.waybill.aws.AwsCloud;
import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.ObjectVersion;
import app.waybill.core.gateway.ParallelCalls;
import app.waybill.core.publish.Journal;
import app.waybill.core.publish.JournalEntry;
import app.waybill.core.publish.PublishOutcome;
import app.waybill.core.publish.Recovery;
import app.waybill.core.workspace.Workspace;
import app.waybill.core.workspace.WorkspaceFile;
import app.waybill.core.workspace.WorkspaceReader;
import app.waybill.sample.Calls;
import app.waybill.sample.SampleCompany;

/// What publishing must survive: rivals on one key, and the end of the process at any moment. Each check throws an
/// [IllegalStateException] that says what was lost.
final class Torture {
    private static final int ALL = 1_000_000;

    private Torture() {
    }

    /// Two Waybills publish under one key, each until so many of its uploads were written, and share a journal. Returns how
    /// often one was refused because the other had been faster.
    static int rivals(Path folder, int each) throws IOException, InterruptedException {
        SampleCompany company = SampleCompany.at(Clock.systemUTC());
        company.files().writeProfiles(folder);
        Path journal = folder.resolve("journal.jsonl");
        AtomicInteger refused = new AtomicInteger();
        try (AwsCloud one = AwsCloud.over(company.http(), folder.resolve("config"), folder.resolve("credentials"));
                AwsCloud other = AwsCloud.over(company.http(), folder.resolve("config"),
                        folder.resolve("credentials"))) {
            List<Callable<Integer>> both = List.of(
                    () -> insist(Waybills.of(one.cloud(), journal), "one", each, refused),
                    () -> insist(Waybills.of(other.cloud(), journal), "other", each, refused));
            ParallelCalls.each(both, _ -> {});
            agree(one.cloud(), new Journal(journal), 2 * each);
        }
        return refused.get();
    }

    private static int insist(Waybills waybill, String name, int each, AtomicInteger refused)
            throws InterruptedException {
        int tries = 0;
        for (int written = 0; written < each; tries++) {
            PublishOutcome outcome = waybill.publish("nginx:" + name + "." + tries);
            Optional<CloudException> failure = outcome.failure();
            if (failure.isEmpty()) {
                written++;
            } else if (failure.get() instanceof CloudException.Conflict) {
                refused.incrementAndGet();
            } else {
                throw failure.get();
            }
        }
        return tries;
    }

    /// Kills a Waybill so often while it publishes and saves, each time at another moment, and looks each time whether the
    /// next start finds everything as it must be. Returns how many acts were found cut off.
    static int kills(Path folder, int times, long seed) throws IOException, InterruptedException {
        SampleCompany company = SampleCompany.at(Clock.systemUTC());
        Random random = new Random(seed);
        int cutOff = 0;
        try (LoopbackS3 s3 = new LoopbackS3(company)) {
            s3.writeProfiles(folder);
            try (AwsCloud aws = AwsCloud.over(company.http(), folder.resolve("config"),
                    folder.resolve("credentials"))) {
                for (int i = 0; i < times; i++) {
                    kill(folder, i, random.nextInt(120));
                    cutOff += afterKill(folder, aws.cloud());
                }
            }
        }
        return cutOff;
    }

    private static void kill(Path folder, int number, int millis) throws IOException, InterruptedException {
        Process victim = JavaProcess.start(Victim.class, List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"),
                folder.toString(), Integer.toString(number));
        try (var told = victim.inputReader()) {
            if (told.readLine() == null) {
                throw new IllegalStateException("the victim ended by itself");
            }
            victim.waitFor(millis, TimeUnit.MILLISECONDS);
            victim.destroyForcibly().waitFor();
        }
    }

    private static int afterKill(Path folder, Cloud cloud) throws InterruptedException {
        WorkspaceFile workspace = WorkspaceFile.load(folder.resolve("waybill.json"));
        if (workspace.workspace().isEmpty()) {
            throw new IllegalStateException("the workspace cannot be read: " + workspace.text());
        }
        Journal journal = new Journal(folder.resolve("journal.jsonl"));
        Clock later = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(10));
        int found = new Recovery(journal, cloud.objects(), later).complete().size();
        agree(cloud, journal, -1);
        return found;
    }

    /// Journal and bucket must tell the same: each written act its version, each version its act, and each version was put
    /// upon the one that its act names.
    private static void agree(Cloud cloud, Journal journal, int expected) {
        List<ObjectVersion> versions = cloud.objects().versions(Waybills.KEY, null);
        Journal.Reading reading = journal.newest(ALL);
        Map<String, JournalEntry> written = reading.entries().stream()
                .filter(entry -> entry.result() == JournalEntry.Result.PUBLISHED)
                .collect(Collectors.toMap(entry -> String.valueOf(entry.versionId()), entry -> entry));
        List<String> problems = new ArrayList<>();
        if (expected >= 0 && versions.size() != expected) {
            problems.add(versions.size() + " versions, not " + expected);
        }
        for (int i = 0; i < versions.size(); i++) {
            JournalEntry entry = written.remove(versions.get(i).versionId());
            String beneath = i + 1 < versions.size() ? versions.get(i + 1).versionId() : null;
            if (entry == null) {
                problems.add("version " + versions.get(i).versionId() + " is not in the journal");
            } else if (beneath != null && !beneath.equals(entry.previousVersionId())) {
                problems.add("version " + beneath + " was overwritten unseen");
            }
        }
        written.keySet().forEach(version -> problems.add("version " + version + " is in the journal only"));
        reading.entries().stream().filter(entry -> entry.result() == JournalEntry.Result.BEGUN)
                .forEach(entry -> problems.add("act " + entry.id() + " is still open"));
        if (!problems.isEmpty()) {
            throw new IllegalStateException(String.join("\n", problems));
        }
    }

    /// How long it takes to plan so many bundles where each call takes 50 ms, in milliseconds, so many times; the first
    /// one loads the SDK.
    static List<Double> planning(Path folder, int bundles, int times) throws IOException, InterruptedException {
        SampleCompany company = SampleCompany.at(Clock.systemUTC());
        company.files().writeProfiles(folder);
        String services = IntStream.range(0, bundles).mapToObj("""
                {"name": "s%1$d", "containers": [{"name": "web", "uri": "nginx:1"}], "publish": {"profile": "qa",
                 "region": "eu-west-1", "bucket": "qa-imagedefinitions", "key": "planned/s%1$d.zip"}}"""::formatted)
                .collect(Collectors.joining(","));
        Workspace workspace = WorkspaceReader.read("{\"version\": 1, \"services\": [" + services + "]}").workspace()
                .orElseThrow();
        try (AwsCloud aws = AwsCloud.over(company.http(), folder.resolve("config"), folder.resolve("credentials"))) {
            company.weather().slow(Duration.ofMillis(50), Calls.ALL);
            Waybills waybill = Waybills.of(aws.cloud(), folder.resolve("journal.jsonl"));
            List<Double> millis = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                long start = System.nanoTime();
                int planned = waybill.plan(workspace).uploads().size();
                millis.add((System.nanoTime() - start) / 1e6);
                if (planned != bundles) {
                    throw new IllegalStateException("only " + planned + " bundles were planned");
                }
            }
            return millis;
        }
    }

    static Path folder() throws IOException {
        return Files.createTempDirectory("waybill-torture");
    }
}
