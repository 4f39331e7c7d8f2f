package app.waybill.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import app.waybill.core.review.PipelineReview;
import app.waybill.core.review.report.Ink;
import app.waybill.core.review.report.TextReport;

/// How long a thousand exports of 20 kB take in one process that is warm, from the files to the text that is printed.
final class ReviewBench {
    private static final int FILES = 1000;
    private static final int ROUNDS = 5;
    private static final int WARM_UP = 3;
    private static final double LIMIT = 2000;
    private static final int DEPLOYMENTS = 26;

    private ReviewBench() {
    }

    /// Takes no argument.
    public static void main(String[] args) throws IOException {
        List<Path> files = files(Files.createTempDirectory("waybill-bench"));
        List<Double> times = new ArrayList<>();
        long length = 0;
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            long start = System.nanoTime();
            length = review(files);
            if (round >= WARM_UP) {
                times.add((System.nanoTime() - start) / 1e6);
            }
        }
        Figure figure = Figure.of("1,000 exports of 20 kB reviewed, warm", Figure.median(times), LIMIT, "ms");
        System.out.println(figure);
        System.out.printf("The review of 1,000 exports prints %,d kB.%n", length / 1000);
        for (Path file : files) {
            Files.delete(file);
        }
        System.exit(figure.met() ? 0 : 1);
    }

    private static long review(List<Path> files) {
        PipelineReview review = new PipelineReview(files, rule -> true);
        return files.parallelStream().map(review::of).mapToLong(file -> TextReport.text(file, Ink.PLAIN).length())
                .sum();
    }

    private static List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            files.add(Files.writeString(folder.resolve("orders-" + i + ".json"), export(i)));
        }
        return files;
    }

    /// What get-pipeline prints of a pipeline that deploys many services; some of its files have the wrong name.
    static String export(int number) {
        String actions = IntStream.range(0, DEPLOYMENTS).mapToObj(i -> action(number, i))
                .collect(Collectors.joining(",\n"));
        return """
                {
                    "pipeline": {
                        "name": "orders-%d",
                        "roleArn": "arn:aws:iam::222222222222:role/orders-pipeline",
                        "artifactStore": {"type": "S3", "location": "qa-artifacts"},
                        "stages": [
                            {
                                "name": "Source",
                                "actions": [
                                    {
                                        "name": "Definitions",
                                        "actionTypeId": {
                                            "category": "Source",
                                            "owner": "AWS",
                                            "provider": "S3",
                                            "version": "1"
                                        },
                                        "runOrder": 1,
                                        "configuration": {
                                            "S3Bucket": "qa-imagedefinitions",
                                            "S3ObjectKey": "orders.zip",
                                            "PollForSourceChanges": "false"
                                        },
                                        "outputArtifacts": [{"name": "Definitions"}],
                                        "inputArtifacts": []
                                    }
                                ]
                            },
                            {
                                "name": "Deploy",
                                "actions": [
                %s
                                ]
                            }
                        ],
                        "version": 1,
                        "pipelineType": "V2"
                    }
                }
                """.formatted(number, actions);
    }

    private static String action(int number, int i) {
        return """
                {
                    "name": "Deploy-%d",
                    "actionTypeId": {
                        "category": "Deploy",
                        "owner": "AWS",
                        "provider": "ECS",
                        "version": "1"
                    },
                    "runOrder": 1,
                    "configuration": {
                        "ClusterName": "qa-fargate",
                        "ServiceName": "orders-%d",
                        "FileName": "%s",
                        "DeploymentTimeout": "15"
                    },
                    "outputArtifacts": [],
                    "inputArtifacts": [{"name": "Definitions"}]
                }"""
                .formatted(i, i, i == 7 && number % 2 == 0 ? "imageDetail.json" : "imagedefinitions.json")
                .indent(20).stripTrailing();
    }
}
