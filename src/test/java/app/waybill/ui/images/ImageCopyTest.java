package app.waybill.ui.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import app.waybill.core.image.Image;
import app.waybill.core.image.Repository;

class ImageCopyTest {
    private static final String URI = "222222222222.dkr.ecr.eu-west-1.amazonaws.com/orders-api";

    private final Repository orders = Samples.repository(Samples.QA, "orders-api");
    private final Image tagged = Samples.image(orders, 1, "latest", "3f9c1ab");
    private final Image untagged = Samples.image(orders, 2);

    @Test
    void urisAreOneToALineAndTheTagIsTheMostTelling() {
        assertThat(ImageCopy.TAG_URI.of(orders, List.of(tagged, untagged))).contains(URI + ":3f9c1ab");
        assertThat(ImageCopy.DIGEST_URI.of(orders, List.of(tagged, untagged)))
                .contains(URI + "@" + tagged.digest() + "\n" + URI + "@" + untagged.digest());
        assertThat(ImageCopy.DIGEST.of(orders, List.of(untagged))).contains(untagged.digest().value());
    }

    @Test
    void anUntaggedImageHasNoUriByTag() {
        assertThat(ImageCopy.TAG_URI.of(orders, List.of(untagged))).isEmpty();
    }

    @Test
    void theArnIsTheRepositorysAndThereOnce() {
        assertThat(ImageCopy.REPOSITORY_ARN.of(orders, List.of(tagged, untagged)))
                .contains("arn:aws:ecr:eu-west-1:222222222222:repository/orders-api");
    }

    @Test
    void aRowIsTheCommandLinesJson() {
        assertThat(ImageCopy.JSON.of(orders, List.of(tagged))).contains("""
                {
                  "profile": "qa",
                  "region": "eu-west-1",
                  "registryId": "222222222222",
                  "repository": "orders-api",
                  "repositoryUri": "222222222222.dkr.ecr.eu-west-1.amazonaws.com/orders-api",
                  "digest": "sha256:0000000000000000000000000000000000000000000000000000000000000001",
                  "tags": [
                    "latest",
                    "3f9c1ab"
                  ],
                  "pushedAt": "2026-11-23T09:41:00Z",
                  "sizeBytes": 84200000,
                  "mediaType": "application/vnd.oci.image.manifest.v1+json",
                  "status": "ACTIVE"
                }
                """);
    }

    @Test
    void severalRowsAreAnArrayOrATable() {
        assertThat(ImageCopy.JSON.of(orders, List.of(tagged, untagged)).orElseThrow()).startsWith("[\n  {");
        assertThat(ImageCopy.TSV.of(orders, List.of(tagged, untagged)).orElseThrow().lines())
                .containsExactly("repository\ttags\tdigest\tpushedAt\tsizeBytes\tstatus",
                        URI + "\tlatest 3f9c1ab\t" + tagged.digest() + "\t2026-11-23T09:41:00Z\t84200000\tACTIVE",
                        URI + "\t\t" + untagged.digest() + "\t2026-11-23T09:40:00Z\t84200000\tACTIVE");
    }

    @Test
    void nothingSelectedCopiesNothing() {
        for (ImageCopy copy : List.of(ImageCopy.TAG_URI, ImageCopy.DIGEST, ImageCopy.JSON, ImageCopy.TSV)) {
            assertThat(copy.of(orders, List.of())).as(copy.label()).isEmpty();
        }
    }
}
