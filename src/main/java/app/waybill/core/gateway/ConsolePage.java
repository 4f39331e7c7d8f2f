package app.waybill.core.gateway;

/// Addresses of pages of the AWS console, which has a host for each partition
/// ([China](https://docs.amazonaws.cn/en_us/aws/latest/userguide/endpoints-arns.html),
/// [GovCloud](https://docs.aws.amazon.com/govcloud-us/latest/UserGuide/getting-started-sign-in.html)).
final class ConsolePage {
    private ConsolePage() {
    }

    static String of(String region, String path) {
        return "https://" + region + "." + host(region) + "/" + path + "?region=" + region;
    }

    private static String host(String region) {
        return region.startsWith("cn-")
                ? "console.amazonaws.cn"
                : region.startsWith("us-gov-") ? "console.amazonaws-us-gov.com" : "console.aws.amazon.com";
    }
}
