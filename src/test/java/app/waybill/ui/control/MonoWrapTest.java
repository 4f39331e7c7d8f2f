package app.waybill.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MonoWrapTest {
    @Test
    void uriBreaksAfterItsHost() {
        assertThat(MonoWrap.wrap("222222222222.dkr.ecr.eu-west-1.amazonaws.com/orders-api:3f9c1ab", 46))
                .isEqualTo("222222222222.dkr.ecr.eu-west-1.amazonaws.com/\norders-api:3f9c1ab");
    }

    @Test
    void arnBreaksAfterAColonWhereNoSlashFits() {
        assertThat(MonoWrap.wrap("arn:aws:ecr:eu-west-1:222222222222:repository/orders-api", 46))
                .isEqualTo("arn:aws:ecr:eu-west-1:222222222222:repository/\norders-api");
        assertThat(MonoWrap.wrap("arn:aws:ecr:eu-west-1:222222222222:repository/orders-api", 40))
                .isEqualTo("arn:aws:ecr:eu-west-1:222222222222:\nrepository/orders-api");
    }

    @Test
    void digestThatFitsNowhereBreaksWhereTheLineIsFull() {
        assertThat(MonoWrap.wrap("a".repeat(25), 10)).isEqualTo("aaaaaaaaaa\naaaaaaaaaa\naaaaa");
        assertThat(MonoWrap.wrap("orders-api@sha256:9f2b71c4", 12)).isEqualTo("orders-api\n@sha256:\n9f2b71c4");
    }

    @Test
    void valueThatFitsStaysWhole() {
        assertThat(MonoWrap.wrap("orders-api", 10)).isEqualTo("orders-api");
    }
}
