package app.waybill.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

import software.amazon.awssdk.http.SdkHttpClient;

import app.waybill.sample.company.Accounts;
import app.waybill.sample.company.Buckets;
import app.waybill.sample.company.Registry;
import app.waybill.sample.company.Services;
import app.waybill.sample.delivery.Delivery;
import app.waybill.sample.delivery.LiveServices;
import app.waybill.sample.service.AwsService;
import app.waybill.sample.service.SampleCodePipeline;
import app.waybill.sample.service.SampleEcr;
import app.waybill.sample.service.SampleEcs;
import app.waybill.sample.service.SampleS3;
import app.waybill.sample.service.SampleSts;

/// The built-in sample company: the accounts tools, qa and prod with images, services, buckets and pipelines, in memory.
/// The SDK's clients reach it through [#http] as they reach AWS through a network.
public final class SampleCompany {
    /// The moment at which pictures and tests look at the company.
    public static final Instant DEMO_TIME = Instant.parse("2026-11-23T09:42:00Z");

    private final Weather weather = new Weather();
    private final SdkHttpClient http;
    private final SampleFiles files;

    private SampleCompany(Clock clock, Waiting waiting) {
        Instant now = clock.instant();
        Buckets buckets = new Buckets(now);
        Delivery delivery = new Delivery(now, clock, buckets);
        Accounts accounts = new Accounts();
        Map<String, AwsService> services = Map.of(
                "sts", new SampleSts(accounts),
                "ecr", new SampleEcr(new Registry(now)),
                "ecs", new SampleEcs(new LiveServices(new Services(now), delivery)),
                "s3", new SampleS3(buckets, clock, delivery),
                "codepipeline", new SampleCodePipeline(now, delivery));
        http = new SampleHttp(new Reception(services, accounts, weather), waiting);
        files = new SampleFiles(now);
        weather.signOut("qa-eu");
    }

    /// Founds a company whose last events were shortly before now.
    public static SampleCompany today() {
        return at(Clock.systemUTC());
    }

    /// Founds a company whose last events were shortly before the time of a clock, and which goes on with it: what is
    /// published is deployed, in its time.
    public static SampleCompany at(Clock clock) {
        return new SampleCompany(clock, Waiting.REAL);
    }

    /// Founds a company in which it is always that time. The same time gives the same company.
    public static SampleCompany at(Instant now) {
        return at(now, Waiting.REAL);
    }

    /// Founds a company in which it is always that time, and whose slow calls wait in a way of one's own.
    public static SampleCompany at(Instant now, Waiting waiting) {
        return new SampleCompany(Clock.fixed(now, ZoneOffset.UTC), waiting);
    }

    /// The network that ends at the company. Closing it does nothing.
    public SdkHttpClient http() {
        return http;
    }

    /// The switches that make calls slow or fail.
    public Weather weather() {
        return weather;
    }

    /// The files of a computer in this company.
    public SampleFiles files() {
        return files;
    }
}
