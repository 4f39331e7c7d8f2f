package app.waybill.core.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.workspace.Workspace;
import app.waybill.core.workspace.edit.EditLine;
import app.waybill.core.workspace.edit.MappingWords;

class TableSourceTest {
    private static final KnownProfiles NOBODY = new KnownProfiles(Map.of());

    private static ReadServices read(String text) {
        return new TableSource(new Owners(NOBODY, "qa")).read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> told(String text) {
        ReadServices read = read(text);
        assertThat(read.problems()).isEmpty();
        return new ImportPlanner(Workspace.EMPTY, NOBODY, List.of(), "the table").lines(read.services()).stream()
                .map(TableSourceTest::told).toList();
    }

    private static String told(EditLine line) {
        return line.service() + ", " + line.part() + ": " + line.after().map(MappingWords::of).orElse("-");
    }

    private static List<String> problems(String text) {
        return read(text).problems().stream()
                .map(it -> it.place().line() + ":" + it.place().column() + ": " + it.message()).toList();
    }

    @Test
    void aTableSaysWhereServicesRunWhatTheyRunAndWhereTheyArePublished() {
        assertThat(
                told("""
                        service,cluster,ecsService,container,image,leaveAlone,bucket,key,pipeline
                        orders,main,orders-api,web,222222222222.dkr.ecr.eu-west-1.amazonaws.com/orders:v1,,qa-defs,orders.zip,orders-qa
                        orders,,,envoy,,yes,,,

                        cart,,,web,redis:7,no,,,
                        """))
                .containsExactly("orders, ECS service: main / orders-api of qa", "orders, web: orders, tag v1, as tag",
                        "orders, envoy: left alone", "orders, publish target: s3://qa-defs/orders.zip",
                        "orders, its pipeline: orders-qa of qa", "cart, web: redis:7");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", value = {"'service;container;image' -> ';'", "'Service,Container,IMAGE' -> ','"})
    void semicolonsAndCommasSeparate(String headings, String separator) {
        assertThat(told("\uFEFF" + headings + "\r\n" + String.join(separator, "orders", "web", "\"redis:7\"") + "\r\n"))
                .containsExactly("orders, web: redis:7");
    }

    @Test
    void whatWasCopiedFromASpreadsheetIsSeparatedByTabs() {
        assertThat(told("service\tContainer\timage\tLeave Alone\norders\tweb\tredis:7\t\norders\tlog, router\t\tx"))
                .containsExactly("orders, web: redis:7", "orders, log, router: left alone");
    }

    @Test
    void quotedFieldsMayHoldSeparatorsLineBreaksAndQuotes() {
        assertThat(told("service,pipeline\n\"orders\",\"a, \"\"b\"\"\"\n\"cart\n\",x"))
                .containsExactly("orders, its pipeline: a, \"b\" of qa", "cart, its pipeline: x of qa");
        assertThat(problems("service,region\n\"a\n\nb\",x")).contains("4:4: region needs a Region such as eu-west-1");
    }

    @Test
    void whatIsWrongIsToldWithLineAndColumn() {
        assertThat(problems("")).containsExactly("1:1: the table is empty: it begins with a row of headings, service, "
                + "profile, region, cluster, ecsService, container, image, leaveAlone, bucket, key, fileName, pipeline");
        assertThat(problems("service,picture\n"))
                .containsExactly("1:9: there is no column \"picture\": the first row holds "
                        + "headings, service, profile, region, cluster, ecsService, container, image, leaveAlone, bucket, key, "
                        + "fileName, pipeline");
        assertThat(problems("service,Service")).containsExactly("1:9: there are two columns \"Service\"");
        assertThat(problems("container,image")).containsExactly("1:1: there is no column \"service\"");
        assertThat(problems("service,pipeline\na,b,c\nd"))
                .containsExactly("2:5: the row has 3 fields, the headings are 2",
                        "3:1: the row has 1 field, the headings are 2");
        assertThat(problems("service,pipeline\n\"a\"b,c"))
                .containsExactly("2:4: there is text after the closing quote: double a quote that is meant as one");
        assertThat(problems("service,pipeline\na,\"b\n"))
                .containsExactly("2:3: the quote that begins here is not closed");
        assertThat(problems("service,region,leaveAlone\na,Ireland,perhaps")).containsExactly(
                "2:3: region needs a Region such as eu-west-1", "2:11: leaveAlone is yes or no");
        assertThat(problems("service,container,image\na,web,https://x/y"))
                .singleElement().asString()
                .startsWith("2:7: the image is not one that runs: it begins with the scheme");
    }

    @Test
    void aRowThatIsNotWholeIsTold() {
        String head = "service,container,image,leaveAlone,cluster,ecsService,bucket,key\n";
        assertThat(problems(head + ",web,redis:7,,,,,")).containsExactly("2:1: the row names no service");
        assertThat(problems(head + "a,web,,,,,,"))
                .containsExactly("2:1: the container has no image, and is not left alone");
        assertThat(problems(head + "a,,redis:7,,,,,"))
                .containsExactly("2:1: the row names no container for what it says of one");
        assertThat(problems(head + "a,,,,,,qa-defs,")).containsExactly("2:1: bucket and key belong together");
        assertThat(problems(head + "a,,,,,api,,")).containsExactly("2:1: the ECS service has no cluster");
        assertThat(problems(head + "a,web,redis:7,,,,,\na,web,redis:8,,,,,"))
                .containsExactly("3:1: the container is in line 2 already");
    }
}
