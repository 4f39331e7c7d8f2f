package app.waybill.core.gateway;

/// Where calls go: a profile and a Region.
public record Scope(String profile, String region) {
    @Override
    public String toString() {
        return profile + "/" + region;
    }
}
