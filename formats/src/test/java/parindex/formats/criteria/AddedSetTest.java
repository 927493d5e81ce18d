package parindex.formats.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.version.Difference.Kind;
import parindex.core.criteria.version.SetDifference;
import parindex.core.points.Points;
import parindex.core.scoring.ScoreCard;
import parindex.formats.FileFault;

/// Adding a criteria set touches no Java: a folder is copied, edited, found, checked, compared and scored.
@Tag("F-01")
@Tag("F-02")
class AddedSetTest {
    private static final Path HOME = Path.of(System.getProperty("parindex.home"));
    private static final Path BEFORE = HOME.resolve("criteria/vn-province-2020");

    @TempDir
    Path home = Path.of("");

    @BeforeEach
    void an_official_copies_a_folder_and_edits_it() throws IOException {
        var folder = Files.createDirectories(home.resolve("criteria/thu-2031"));
        Files.copy(BEFORE.resolve("cases.yaml"), folder.resolve("cases.yaml"));
        Files.writeString(
                folder.resolve("set.yaml"),
                Files.readString(BEFORE.resolve("set.yaml"))
                        .replace("set: vn-province-2020", "set: thu-2031")
                        .replace("years: [2020, 2021]", "years: [2031]")
                        .replace("{ name: A, from: 90 }", "{ name: A, from: 82 }"));
    }

    private BundledSets sets() {
        return BundledSets.in(home);
    }

    @Test
    void it_is_found_by_its_name_and_its_year() {
        assertThat(sets().names()).containsExactly("thu-2031");
        assertThat(sets().find("thu-2031").id()).isEqualTo("thu-2031");
        assertThat(sets().forYear(2031).map(CriteriaSet::id)).contains("thu-2031");
        assertThat(sets().forYear(2020)).isEmpty();
    }

    @Test
    void it_is_checked_with_its_cases() {
        var file = CriteriaFiles.check(sets().path("thu-2031"));

        assertThat(file.faults()).noneMatch(FileFault::stops);
        assertThat(file.cases()).hasSizeGreaterThan(100);
    }

    @Test
    void it_is_compared_with_the_set_it_was_copied_from() {
        var differences = SetDifference.between(CriteriaFiles.read(BEFORE).sound(), sets().find("thu-2031"));

        assertThat(differences.all())
                .extracting(difference -> difference.kind())
                .containsExactlyInAnyOrder(Kind.ID_CHANGED, Kind.YEARS_CHANGED, Kind.BANDS_CHANGED);
    }

    @Test
    @Tag("R-01")
    void it_scores_figures_and_puts_them_into_its_own_bands() {
        var set = sets().find("thu-2031");
        var facts = FactsFile.read(HOME.resolve("examples/dak-nong-2020/facts.yaml"), set)
                .firstEntry()
                .getValue();
        var card = ScoreCard.of("Tỉnh Thử", 2031, set, facts);

        assertThat(card.total()).isEqualTo(Points.of("82.05272"));
        assertThat(set.bands().of(card.total())).contains("A");
    }
}
