package parindex.formats.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import parindex.core.language.Fold;
import parindex.core.points.Points;
import parindex.core.ranking.Published;
import parindex.core.ranking.table.Known;
import parindex.core.ranking.table.Match;
import parindex.core.ranking.table.Match.Way;
import parindex.core.ranking.table.TableCheck;
import parindex.core.ranking.table.UnitNames;
import parindex.core.ranking.table.WrittenRow;
import parindex.core.unit.Register;
import parindex.core.unit.Unit;

/// The 63 names of the provinces as bodies write them, and what became of them.
@Tag("A-08")
class UnitNamesTest {
    private static final Register PROVINCES = BundledRegister.atHome().provinces();
    private static final List<Unit> OF_2020 = PROVINCES.in(2020);

    private static Match match(String written, int year) {
        return UnitNames.in(PROVINCES, year).match(written);
    }

    private static Arguments form(String name, UnaryOperator<String> form) {
        return Arguments.of(name, form);
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                form("as it is", name -> name),
                form("without accents", Fold::plain),
                form("upper case", name -> name.toUpperCase(Locale.ROOT)),
                form("upper case without accents", name -> Fold.plain(name).toUpperCase(Locale.ROOT)),
                form("accents apart", name -> Normalizer.normalize(name, Normalizer.Form.NFD)),
                form("with Tỉnh", name -> "Tỉnh " + name),
                form("with tinh", name -> "tinh " + Fold.plain(name)),
                form("with TP.", name -> "TP. " + name),
                form("with T.P", name -> "T.P " + name),
                form("with Thành phố", name -> "THÀNH PHỐ " + name),
                form("with UBND", name -> "UBND tỉnh " + name),
                form("with Ủy ban nhân dân", name -> "Ủy ban nhân dân thành phố " + name),
                form("with rank behind", name -> name + " (tỉnh)"),
                form("with TP behind", name -> name + ", TP."),
                form("numbered", name -> "17. " + name),
                form("with other blanks", name -> "  " + name.replace(" ", "\u00A0 ") + " "),
                form("with hyphens", name -> name.replace(" - ", " ").replace(' ', '-')),
                form("with long dashes", name -> name.replace("-", "–")),
                form("run together", name -> Fold.plain(name).replaceAll("[^a-z]", "")),
                form("words turned round", UnitNamesTest::turned));
    }

    private static String turned(String name) {
        var words = new ArrayList<>(Arrays.asList(name.replace("-", " ").split("\\s+")));
        Collections.reverse(words);
        return String.join(" ", words);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void all_63_names_are_matched(String name, UnaryOperator<String> form) {
        assertThat(OF_2020).hasSize(63);
        OF_2020.forEach(unit -> assertThat(match(form.apply(unit.name()), 2020))
                .as("%s: %s", name, form.apply(unit.name()))
                .isInstanceOfSatisfying(
                        Match.Found.class, found -> assertThat(found.unit()).isEqualTo(unit)));
    }

    @Test
    void rows_in_any_order_are_matched_to_the_same_units() {
        var rows = new ArrayList<WrittenRow>();
        for (var unit : OF_2020) {
            rows.add(new WrittenRow(
                    Fold.plain(unit.name()),
                    Optional.of(Points.of("80." + unit.code())),
                    Optional.empty(),
                    Optional.empty(),
                    Map.of()));
        }
        var known = Known.ofProvinces(2020, new Published(List.of(), PROVINCES), Optional.empty());
        var first = by(TableCheck.of(rows, known));
        Collections.shuffle(rows, new Random(63));
        var shuffled = TableCheck.of(rows, known);

        assertThat(first).hasSize(63);
        assertThat(by(shuffled)).isEqualTo(first);
        assertThat(shuffled.isSound()).isTrue();
        assertThat(shuffled.findings()).isEmpty();
    }

    private static Map<String, Points> by(TableCheck.Checked checked) {
        var by = new TreeMap<String, Points>();
        checked.lines()
                .forEach(line -> by.put(line.unit(), line.written().total().orElseThrow()));
        return by;
    }

    @ParameterizedTest
    @CsvSource({
        "Bắc Cạn, Bắc Kạn",
        "Hoà Bình, Hòa Bình",
        "Đắc Lắc, Đắk Lắk",
        "Đăk Nông, Đắk Nông",
        "Daklak, Đắk Lắk",
        "Kontum, Kon Tum",
        "Kông Tum, Kon Tum",
        "TP.HCM, Hồ Chí Minh",
        "TPHCM, Hồ Chí Minh",
        "Thủ đô Hà Nội, Hà Nội",
        "TT-Huế, Thừa Thiên Huế",
        "Thừa Thiên - Huế, Thừa Thiên Huế",
        "Vũng Tàu – Bà Rịa, Bà Rịa - Vũng Tàu",
        "BR-VT, Bà Rịa - Vũng Tàu"
    })
    void old_and_short_spellings_are_matched(String written, String unit) {
        assertThat(match(written, 2020))
                .isInstanceOfSatisfying(
                        Match.Found.class,
                        found -> assertThat(found.unit().name()).isEqualTo(unit));
    }

    @ParameterizedTest
    @CsvSource({
        "Thành phố Huế, 2020, Thừa Thiên Huế",
        "Huế, 2024, Thừa Thiên Huế",
        "Thừa Thiên Huế, 2025, Huế",
        "TT Huế, 2025, Huế"
    })
    void a_unit_that_was_only_renamed_is_followed_in_both_directions(String written, int year, String unit) {
        assertThat(match(written, year)).isInstanceOfSatisfying(Match.Found.class, found -> {
            assertThat(found.unit().name()).isEqualTo(unit);
            assertThat(found.way()).isEqualTo(Way.OTHER_TIME);
        });
    }

    @Test
    void of_the_63_names_34_are_units_of_2025_and_29_had_been_merged() {
        var merged = OF_2020.stream()
                .map(unit -> match(unit.name(), 2025))
                .filter(Match.Merged.class::isInstance)
                .map(Match.Merged.class::cast)
                .toList();
        assertThat(merged).hasSize(29);
        assertThat(OF_2020.stream()
                        .map(unit -> match(unit.name(), 2025))
                        .filter(Match.Found.class::isInstance)
                        .map(found -> ((Match.Found) found).unit())
                        .distinct())
                .hasSize(34);
        assertThat(merged).allSatisfy(one -> assertThat(one.what().date()).isEqualTo(LocalDate.of(2025, 7, 1)));
        assertThat(match("Hà Giang", 2025))
                .isInstanceOfSatisfying(
                        Match.Merged.class,
                        gone -> assertThat(gone.what().into().name()).isEqualTo("Tuyên Quang"));
        assertThat(match("Hà Giang", 2024)).isInstanceOf(Match.Found.class);
        assertThat(match("Bình Phước", 2026))
                .isInstanceOfSatisfying(
                        Match.Merged.class,
                        gone -> assertThat(gone.what().date()).isEqualTo(LocalDate.of(2025, 7, 1)));
    }

    @ParameterizedTest
    @CsvSource({"Bắc Giangg, Bắc Giang", "Hà Nan, Hà Nam", "Qunag Ninh, Quảng Ninh", "Tỉnh Khanh Hao, Khánh Hòa"})
    void an_unknown_name_is_refused_with_the_nearest(String written, String nearest) {
        assertThat(match(written, 2020))
                .isInstanceOfSatisfying(
                        Match.Unknown.class, none -> assertThat(none.nearest()).contains(nearest));
    }

    @ParameterizedTest
    @CsvSource({"Bavaria", "Tỉnh", "Bắc", "Vùng Tây Nguyên", "'   '"})
    void what_is_near_to_no_name_gets_no_guess(String written) {
        assertThat(match(written, 2020)).isEqualTo(new Match.Unknown(List.of()));
    }
}
