package app.waybill.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestWordTest {
    private static final List<String> KEYS = List.of("name", "image", "registryId", "repository", "fileName", "uri");

    @ParameterizedTest
    @CsvSource({"Name, name", "filename, fileName", "registryID, registryId", "repostiory, repository", "url, uri",
            "imgae, image", "images, image"})
    void findsTheWordThatWasProbablyMeant(String slip, String meant) {
        assertThat(NearestWord.to(slip, KEYS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"note", "x", "description", "''"})
    void findsNothingForAWordOfItsOwn(String word) {
        assertThat(NearestWord.to(word, List.of("registryId", "image", "fileName"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5000000"})
    void passesOverTextsThatAreNoWords(int length) {
        assertThat(NearestWord.to("a".repeat(length), KEYS)).isEmpty();
    }
}
