package parindex.core.assessment.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.criteria.SetFixture.JUDGEMENT;
import static parindex.core.criteria.SetFixture.item;
import static parindex.core.criteria.SetFixture.led;
import static parindex.core.criteria.SetFixture.scored;
import static parindex.core.criteria.SetFixture.set;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.assessment.opening.OpeningFault.Kind;
import parindex.core.assessment.workflow.Calendar;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.ItemCode;
import parindex.core.unit.Agencies;
import parindex.core.unit.Agency;
import parindex.core.unit.UnitKind;
import parindex.core.unit.Validity;

/// Everything before a round of "Tỉnh Thử" opens.
@Tag("M-06")
class OpeningCheckTest {
    private static final Instant NOW = Instant.parse("2029-12-01T00:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2030, 1, 1);
    private static final Calendar CALENDAR = Calendar.of(
            Instant.parse("2030-01-01T00:00:00Z"),
            Instant.parse("2030-02-01T00:00:00Z"),
            Instant.parse("2030-03-01T00:00:00Z"),
            Instant.parse("2030-04-01T00:00:00Z"),
            Instant.parse("2030-05-01T00:00:00Z"));
    private static final Body PROVINCE = body("Tỉnh Thử", UnitKind.PROVINCE, null, Validity.ALWAYS);
    private static final Body HOME = body("Sở Nội vụ", UnitKind.DEPARTMENT, PROVINCE, Validity.ALWAYS);
    private static final Body HEALTH = body("Sở Y tế", UnitKind.DEPARTMENT, PROVINCE, Validity.ALWAYS);
    private static final Body OLD = body(
            "Sở Cũ",
            UnitKind.DEPARTMENT,
            PROVINCE,
            new Validity(Optional.empty(), Optional.of(LocalDate.of(2025, 2, 28))));
    private static final Agencies NAMES = new Agencies(List.of(
            new Agency("Sở Nội vụ", List.of("SNV"), Optional.empty()),
            new Agency("Sở Y tế", List.of(), Optional.empty()),
            new Agency("Sở Cũ", List.of(), Optional.of(new Agency.Became("Sở Y tế", LocalDate.of(2025, 3, 1))))));
    private static final Directory DIRECTORY = new Directory(List.of(PROVINCE, HOME, HEALTH, OLD), NAMES, DAY);
    private static final CriteriaSet SET = set(
            item("1", "4"),
            item("1.1", "2").with(led("SNV")),
            scored("1.1.1", "1", JUDGEMENT),
            scored("1.1.2", "1", JUDGEMENT).with(led("Sở Cũ")),
            scored("1.2", "1", JUDGEMENT).with(led("Sở Lạ")),
            scored("1.3", "1", JUDGEMENT));

    private static Body body(
            String name, UnitKind kind, @org.jspecify.annotations.Nullable Body above, Validity validity) {
        var id = UUID.randomUUID();
        return new Body(id, name, kind, above == null ? List.of(id) : List.of(id, above.id()), validity);
    }

    private static List<OpeningFault> check(Calendar calendar, Choices choices, CriteriaSet set, Body... units) {
        var planned = new PlannedSet(UnitKind.PROVINCE, set, set.faults(), choices);
        var plan = new OpeningPlan(calendar, List.of(planned), List.of(units), DIRECTORY, Set.of(), Set.of());
        return OpeningCheck.of(plan, 2030, NOW);
    }

    private static List<String> words(List<OpeningFault> faults) {
        return faults.stream().map(OpeningFault::word).distinct().toList();
    }

    @Test
    @Tag("F-07")
    void leads_are_inherited_matched_by_other_names_and_followed_to_their_successors() {
        var answers = Answers.of(SET, Choices.NONE, DIRECTORY, PROVINCE);
        assertThat(answers)
                .extracting(answer -> answer.item() + " " + answer.origin())
                .containsExactly("1.1.1 INHERITED", "1.1.2 INHERITED", "1.2 UNMATCHED", "1.3 NOBODY");
        assertThat(answers)
                .extracting(Answer::lead)
                .containsExactly(HOME.id(), HEALTH.id(), PROVINCE.id(), PROVINCE.id());
    }

    @Test
    @Tag("F-07")
    void what_is_chosen_by_hand_goes_first() {
        var choices = new Choices(
                Map.of("Sở Lạ", Optional.of(HOME.id())),
                Map.of(ItemCode.of("1.1"), Optional.of(HEALTH.id()), ItemCode.of("1.3"), Optional.empty()));
        assertThat(Answers.of(SET, choices, DIRECTORY, PROVINCE))
                .extracting(answer -> answer.item() + " " + answer.origin() + " "
                        + DIRECTORY.find(answer.lead()).orElseThrow().name())
                .containsExactly(
                        "1.1.1 CHOSEN Sở Y tế",
                        "1.1.2 INHERITED Sở Y tế",
                        "1.2 INHERITED Sở Nội vụ",
                        "1.3 CHOSEN Tỉnh Thử");
    }

    @Test
    void two_units_of_one_name_as_near_are_nobody() {
        var twin = body("Sở Nội vụ", UnitKind.DEPARTMENT, PROVINCE, Validity.ALWAYS);
        var directory = new Directory(List.of(PROVINCE, HOME, twin), NAMES, DAY);
        assertThat(directory.find("SNV", PROVINCE)).isEmpty();
        assertThat(DIRECTORY.find("SNV", HEALTH)).contains(HOME);
    }

    @Test
    void what_stops_comes_first_and_what_is_accepted_by_name_opens() {
        var faults = check(CALENDAR, Choices.NONE, SET, PROVINCE);
        assertThat(words(faults))
                .containsExactly("unassigned", "agency-unmatched", "unit-without-people", "agency-without-people");
        assertThat(OpeningCheck.open(faults, Set.of("unassigned")))
                .containsExactly("agency-unmatched", "unit-without-people", "agency-without-people");
        assertThat(OpeningCheck.open(faults, Set.copyOf(words(faults)))).isEmpty();
    }

    @Test
    @Tag("F-08")
    void a_unit_that_had_ended_stops_and_cannot_be_accepted() {
        var ended = new Body(OLD.id(), OLD.name(), UnitKind.PROVINCE, OLD.path(), OLD.validity());
        var faults = check(CALENDAR, Choices.NONE, SET, ended);
        assertThat(faults.getFirst().kind()).isEqualTo(Kind.UNIT_ENDED);
        assertThat(faults.getFirst().said().vi()).isEqualTo("Sở Cũ không tồn tại vào ngày mở đợt (01/01/2030).");
        assertThat(OpeningCheck.open(faults, Set.copyOf(words(faults)))).containsExactly("unit-ended");
    }

    @Test
    @Tag("F-08")
    void an_agency_that_had_ended_cannot_be_chosen() {
        var choices = new Choices(Map.of(), Map.of(ItemCode.of("1.3"), Optional.of(OLD.id())));
        assertThat(words(check(CALENDAR, choices, SET, PROVINCE))).contains("agency-ended");
    }

    @Test
    void no_unit_no_set_and_dates_in_disorder_stop() {
        var plan = new OpeningPlan(Calendar.EMPTY, List.of(), List.of(), DIRECTORY, Set.of(), Set.of());
        assertThat(words(OpeningCheck.of(plan, 2030, NOW))).containsExactly("dates", "no-unit", "no-set");
        assertThat(words(check(CALENDAR, Choices.NONE, SET, HOME))).contains("no-set");
        assertThat(OpeningCheck.of(plan, 2030, NOW)).allMatch(OpeningFault::stops);
    }

    @Test
    @Tag("E-15")
    void a_round_whose_time_to_enter_is_over_is_not_opened() {
        var plan = new OpeningPlan(CALENDAR, List.of(), List.of(), DIRECTORY, Set.of(), Set.of());
        assertThat(words(OpeningCheck.of(plan, 2030, Instant.parse("2030-02-01T00:00:00Z"))))
                .contains("ended-already");
        assertThat(words(OpeningCheck.of(plan, 2030, Instant.parse("2030-01-31T23:59:59Z"))))
                .doesNotContain("ended-already");
    }

    @Test
    @Tag("F-03")
    void a_tree_that_does_not_add_up_stops() {
        var set = set(item("1", "4"), scored("1.1", "3", JUDGEMENT));
        assertThat(words(check(CALENDAR, Choices.NONE, set, PROVINCE))).contains("set-error.sum-mismatch");
    }

    @Test
    @Tag("F-05")
    void a_leaf_without_basis_is_accepted_by_name() {
        var set = set(
                parindex.core.criteria.SetFixture.TERMS.withLaw(List.of(), List.of()),
                item("1", "3"),
                scored("1.1", "3", JUDGEMENT));
        var faults = check(CALENDAR, Choices.NONE, set, PROVINCE);
        assertThat(faults)
                .filteredOn(fault -> fault.word().equals("set-lack.no-legal-basis"))
                .isNotEmpty()
                .noneMatch(OpeningFault::stops);
    }
}
