package app.waybill.core.recipe;

import java.util.Map;

/// Which partition a Region is of, told by how its name begins.
/// https://github.com/boto/botocore/blob/develop/botocore/data/partitions.json
final class Partitions {
    private static final Map<String, String> BY_BEGINNING = Map.of("cn-", "aws-cn", "us-gov-", "aws-us-gov",
            "us-iso-", "aws-iso", "us-isob-", "aws-iso-b", "eu-isoe-", "aws-iso-e", "us-isof-", "aws-iso-f",
            "eusc-", "aws-eusc");

    private Partitions() {
    }

    static String of(String region) {
        return BY_BEGINNING.entrySet().stream().filter(entry -> region.startsWith(entry.getKey()))
                .map(Map.Entry::getValue).findFirst().orElse("aws");
    }
}
