package app.waybill.aws;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Answers of ECR, made up for tests.
final class EcrAnswerTexts {
    private EcrAnswerTexts() {
    }

    /// A page of repositories with these numbers; `next` is what leads to the next page, or nothing.
    static String repositories(int from, int to, String next) {
        return page("repositories", from, to, next, number -> """
                {"registryId": "222222222222", "repositoryName": "service-%1$d", "createdAt": 1.7E9,
                 "repositoryArn": "arn:aws:ecr:eu-west-1:222222222222:repository/service-%1$d",
                 "repositoryUri": "222222222222.dkr.ecr.eu-west-1.amazonaws.com/service-%1$d",
                 "imageTagMutability": "MUTABLE"}""".formatted(number));
    }

    /// A page of images with these numbers, which are also their tags.
    static String images(int from, int to, String next) {
        return page("imageDetails", from, to, next, number -> """
                {"imageDigest": "%s", "imageTags": ["%d"], "imagePushedAt": 1.7E9, "imageSizeInBytes": 1}"""
                .formatted(digest(number), number));
    }

    static String digest(int number) {
        return "sha256:" + "%064x".formatted(number);
    }

    /// An answer that refuses because of too many calls.
    static String throttled() {
        return "{\"__type\": \"ThrottlingException\", \"message\": \"Rate exceeded\"}";
    }

    private static String page(String name, int from, int to, String next, IntFunction<String> row) {
        List<String> rows = IntStream.range(from, to).mapToObj(row).toList();
        return "{\"" + name + "\": " + rows.stream().collect(Collectors.joining(",", "[", "]"))
                + (next.isEmpty() ? "}" : ", \"nextToken\": \"" + next + "\"}");
    }
}
