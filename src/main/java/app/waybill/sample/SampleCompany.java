package app.waybill.sample;

import java.time.Instant;
import java.util.Map;

import software.amazon.awssdk.http.SdkHttpClient;

import app.waybill.sample.company.Accounts;
import app.waybill.sample.company.Registry;
import app.waybill.sample.service.SampleEcr;
import app.waybill.sample.service.SampleSts;

/// The built-in sample company: the accounts tools, qa and prod with images, services, buckets and pipelines, in memory.
/// The SDK's clients reach it through [#http] as they reach AWS through a network.
public final class SampleCompany {
    /// The moment at which pictures and tests look at the company.
    public static final Instant DEMO_TIME = Instant.parse("2026-11-23T09:42:00Z");

    private final Weather weather = new Weather();
    private final SdkHttpClient http;

    private SampleCompany(Instant now, Waiting waiting) {
        Accounts accounts = new Accounts();
        Registry registry = new Registry(now);
        http = new SampleHttp(new Reception(Map.of(
                "sts", new SampleSts(accounts),
                "ecr", new SampleEcr(registry)), accounts, weather), waiting);
        weather.signOut("qa-eu");
    }

    /// Founds a company whose last events were shortly before `now`. The same time gives the same company.
    public static SampleCompany at(Instant now) {
        return at(now, Waiting.REAL);
    }

    /// Founds a company whose slow calls wait in a way of one's own.
    public static SampleCompany at(Instant now, Waiting waiting) {
        return new SampleCompany(now, waiting);
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
        return new SampleFiles();
    }
}
