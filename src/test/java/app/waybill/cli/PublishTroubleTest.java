package app.waybill.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

import app.waybill.core.bundle.Bundle;
import app.waybill.core.gateway.ObjectRef;
import app.waybill.core.gateway.Scope;
import app.waybill.core.gateway.WriteCondition;
import app.waybill.core.publish.JournalEntry;
import app.waybill.sample.Calls;
import app.waybill.sample.Trouble;

/// What can be wrong with the place where a bundle goes, and what is said about it.
class PublishTroubleTest extends AtTerminal {
    private static final String BUCKET = "qa-imagedefinitions";

    private Terminal.Result publish(String bucket, String key, String... more) throws IOException {
        String[] arguments = new String[more.length + 4];
        System.arraycopy(new String[]{"publish", "-w", workspace(bucket, key), "--yes"}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        return terminal.run(arguments);
    }

    private void put(String key, byte[] bytes) {
        terminal.objects().write(new ObjectRef(new Scope("qa", "eu-west-1"), BUCKET, key), bytes,
                new WriteCondition.Unseen(), Map.of(), null);
    }

    private static void assertLeftOut(Terminal.Result result, int code, String... words) {
        assertThat(result.code()).isEqualTo(code);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("left out:").contains(words);
    }

    @Test
    void aBucketOfAnotherRegion() throws IOException {
        assertLeftOut(publish("qa-eu-imagedefinitions", "a.zip"), ExitCode.CLOUD,
                "is in the Region eu-central-1, not in eu-west-1",
                "Use the Region eu-central-1");
    }

    @Test
    void aBucketThatIsClosed() throws IOException {
        Terminal.Result result = publish("qa-security-audit", "a.zip");

        assertThat(result.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(result.err()).contains("may not be read", "--anyway");
    }

    @Test
    void aBucketWhoseVersioningIsSuspendedOrOff() throws IOException {
        assertLeftOut(publish("qa-imagedefinitions-old", "orders-api.zip"), ExitCode.NO, "versioning is suspended");
        assertLeftOut(publish("qa-scratch", "no-zip.zip"), ExitCode.NO, "versioning is off");
    }

    @Test
    void aDeleteMarkerOnTopIsNothing() throws IOException {
        Terminal.Result result = publish(BUCKET, "wishlist-api.zip");

        assertThat(result.code()).isZero();
        assertThat(result.err()).contains("now: nothing; written only if that is still so");
    }

    @Test
    void anObjectThatIsNoZipAndAZipWithoutTheFile() throws IOException {
        put("no-zip.zip", "no zip".getBytes(UTF_8));
        put("other.zip", Bundle.zip("imageDetail.json", "{}".getBytes(UTF_8)));

        assertThat(publish(BUCKET, "no-zip.zip", "--dry-run").out()).contains("note: What is there now is replaced: ");
        assertThat(publish(BUCKET, "other.zip", "--dry-run").out()).contains("note: What is there now is replaced: ",
                "imageDetail.json");
    }

    @Test
    void whatMayBeWrittenButNotReadIsReplacedOnlyOnPurpose() throws IOException {
        terminal.company.weather().bring(Trouble.DENIED, Calls.to("s3", "GetObject"));

        Terminal.Result refused = publish(BUCKET, "orders-api.zip");
        assertThat(refused.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.err()).contains("nothing was published: what is there now may not be read (orders), so it "
                + "would be replaced unseen. Ask for s3:GetObject, or give --anyway.");

        Terminal.Result anyway = publish(BUCKET, "orders-api.zip", "--anyway");
        assertThat(anyway.code()).isZero();
        assertThat(anyway.err()).contains("waybill: orders: it could not be read back: ");
    }

    @Test
    void anAnswerThatIsLostIsFoundOut() throws IOException {
        terminal.company.weather().bring(Trouble.LOST, Calls.to("s3", "PutObject"), 1);

        Terminal.Result result = publish(BUCKET, "orders-api.zip");

        assertThat(result.code()).isZero();
        assertThat(result.out()).startsWith("orders s3://qa-imagedefinitions/orders-api.zip ");
        assertThat(result.err()).contains("waybill: orders: its answer was lost; found by reading back");
    }

    @Test
    void aFaultOfS3ThatEndsIsNone() throws IOException {
        terminal.company.weather().bring(Trouble.BROKEN, Calls.to("s3", "PutObject"), 1);

        assertThat(publish(BUCKET, "orders-api.zip").code()).isZero();
    }

    @Test
    void whatCannotBeFoundOutIsSaidAndFoundOutByTheNextCommand() throws IOException {
        terminal.company.weather().bring(Trouble.LOST, Calls.to("s3", "PutObject"), 1);
        terminal.company.weather().bring(Trouble.EXPIRED, Calls.to("s3", "ListObjectVersions"), 1);

        Terminal.Result result = publish(BUCKET, "orders-api.zip");
        assertThat(result.code()).isEqualTo(ExitCode.CLOUD);
        assertThat(result.err()).contains("no answer came, and whether it was written is not known: ",
                "Waybill looks again at its next start.");

        Terminal.Result next = publish(BUCKET, "orders-api.zip");
        assertThat(next.err()).contains("waybill: The upload of orders to s3://qa-imagedefinitions/orders-api.zip was "
                + "cut off, but it was written, as version ", "nothing to do");
        assertThat(terminal.journal.newest(9).entries()).extracting(JournalEntry::result)
                .containsExactly(JournalEntry.Result.PUBLISHED);
    }

    @Test
    void aServiceThatIsGoneAndAClusterThatMayNotBeSeen() throws IOException {
        String text = Files.readString(Path.of(workspace(BUCKET, "new.zip")));
        String gone = Files.writeString(folder.resolve("gone.json"), text.replace("\"name\": \"orders\",",
                "\"name\": \"orders\", \"ecs\": {\"profile\": \"qa\", \"region\": \"eu-west-1\", "
                        + "\"cluster\": \"qa-fargate\", \"service\": \"no-such-service\"},"))
                .toString();

        assertThat(terminal.run("publish", "-w", gone, "--dry-run").out() + terminal.run("publish", "-w", gone,
                "--dry-run").err()).contains("no-such-service");
        terminal.company.weather().bring(Trouble.DENIED, Calls.to("ecs"));
        assertThat(terminal.run("publish", "-w", gone, "--dry-run").out())
                .contains("note: The service itself could not be looked at");
    }
}
