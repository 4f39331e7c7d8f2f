package app.waybill.bench;

import java.nio.file.Path;

import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache.ApacheHttpClient;

import app.waybill.aws.AwsCloud;
import app.waybill.core.workspace.WorkspaceFile;

/// A Waybill in a process of its own that publishes and saves without end, until it is killed.
public final class Victim {
    private Victim() {
    }

    /// `Victim FOLDER NAME`: with the AWS configuration, the journal and the workspace of that folder.
    public static void main(String[] args) throws InterruptedException {
        Path folder = Path.of(args[0]);
        Path workspace = folder.resolve("waybill.json");
        try (SdkHttpClient http = ApacheHttpClient.create();
                AwsCloud aws = AwsCloud.over(http, folder.resolve("config"), folder.resolve("credentials"))) {
            Waybills waybill = Waybills.of(aws.cloud(), folder.resolve("journal.jsonl"));
            for (int i = 0;; i++) {
                String image = "nginx:" + args[1] + "." + i;
                WorkspaceFile.loadOrBegin(workspace).save(Waybills.workspace(image));
                waybill.publish(image);
                System.out.println(i);
            }
        }
    }
}
