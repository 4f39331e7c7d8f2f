package app.waybill.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import app.waybill.ui.shell.PaletteRow.Heading;
import app.waybill.ui.shell.PaletteRow.Hit;
import app.waybill.ui.shell.PaletteRow.Kind;
import app.waybill.ui.shell.PaletteRow.Piece;

class PaletteSearchTest {
    private static final List<PaletteEntry> ALL = List.of(entry("Images", "reorders"), entry("Images", "orders-api"),
            entry("Profiles", "orders-account"), entry("Commands", "Publish orders…"), entry("Services", "orders-api"),
            entry("Services", "billing"), entry("Regions", "eu-west-1"));

    @Test
    void groupsStandInTheirOrderAndTitlesThatBeginWithTheLettersFirst() {
        assertThat(titles("ord")).containsExactly("Services:", "orders-api", "Commands:", "Publish orders…", "Images:",
                "orders-api", "reorders", "Profiles:", "orders-account");
    }

    @Test
    void typedLettersAreCutOutOfTheTitle() {
        assertThat(PaletteSearch.find(ALL, "ord PI").rows()).contains(new Hit(ALL.get(1), List.of(
                new Piece("ord", Kind.TYPED), new Piece("ers-a", Kind.BETWEEN), new Piece("pi", Kind.TYPED))));
    }

    @Test
    void greaterThanFindsCommandsOnly() {
        assertThat(titles(">ord")).containsExactly("Commands:", "Publish orders…");
        assertThat(titles("> ")).containsExactly("Commands:", "Publish orders…");
    }

    @Test
    void atFindsProfilesAndRegionsOnly() {
        assertThat(titles("@")).containsExactly("Profiles:", "orders-account", "Regions:", "eu-west-1");
        assertThat(titles("@west")).containsExactly("Regions:", "eu-west-1");
    }

    @Test
    void largeGroupLeavesRoomForTheOthersAndIsCountedWhole() {
        List<PaletteEntry> many = IntStream.range(0, 1000).mapToObj(i -> entry("Images", "image" + i)).toList();
        PaletteSearch.Found found = PaletteSearch.find(many, "image");
        assertThat(found.count()).isEqualTo(1000);
        assertThat(found.rows()).hasSize(51);
    }

    @Test
    void nothingFoundIsNoRow() {
        assertThat(PaletteSearch.find(ALL, "zebra")).isEqualTo(new PaletteSearch.Found(List.of(), 0));
    }

    private static PaletteEntry entry(String group, String title) {
        return new PaletteEntry(group, "fth-box", title, "detail", () -> {});
    }

    private static List<String> titles(String typed) {
        return PaletteSearch.find(ALL, typed).rows().stream().map(row -> switch (row) {
            case Heading heading -> heading.words() + ":";
            case Hit hit -> hit.entry().title();
        }).toList();
    }
}
