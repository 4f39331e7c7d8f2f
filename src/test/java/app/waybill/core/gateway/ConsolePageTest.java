package app.waybill.core.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsolePageTest {
    @ParameterizedTest
    @CsvSource({"eu-west-1, https://eu-west-1.console.aws.amazon.com/x?region=eu-west-1",
            "cn-north-1, https://cn-north-1.console.amazonaws.cn/x?region=cn-north-1",
            "us-gov-west-1, https://us-gov-west-1.console.amazonaws-us-gov.com/x?region=us-gov-west-1"})
    void eachPartitionHasItsHost(String region, String page) {
        assertThat(ConsolePage.of(region, "x")).isEqualTo(page);
    }
}
