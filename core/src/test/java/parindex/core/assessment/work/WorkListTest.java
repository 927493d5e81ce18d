package parindex.core.assessment.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parindex.core.assessment.Duties;
import parindex.core.assessment.Duty;
import parindex.core.assessment.Role;
import parindex.core.assessment.work.Progress.Body;
import parindex.core.assessment.work.Progress.Counts;
import parindex.core.assessment.work.Progress.Round;
import parindex.core.assessment.work.WorkList.Situation;
import parindex.core.assessment.workflow.PartStage;

/// What somebody has to do, and when he is reminded.
@Tag("E-24")
class WorkListTest {
    private static final Instant NOW = Instant.parse("2026-03-09T01:00:00Z"); // 8 o'clock in Viet Nam
    private static final Instant END = Instant.parse("2026-03-15T10:00:00Z"); // 17 o'clock, six days later
    private static final UUID PROVINCE = UUID.randomUUID();
    private static final UUID OFFICE = UUID.randomUUID();
    private static final UUID FINANCE = UUID.randomUUID();
    private static final Body HOST = new Body("tinh-thu", "Tỉnh Thử", List.of(PROVINCE));
    private static final Body SHEET = new Body("so-noi-vu", "Sở Nội vụ", List.of(OFFICE, PROVINCE));
    private static final Body AGENCY = new Body("so-tai-chinh", "Sở Tài chính", List.of(FINANCE, PROVINCE));
    private static final Round ROUND = round(true, 3);

    @Test
    void whoever_drafts_is_told_how_many_items_are_empty_and_how_many_days_are_left() {
        var line = onlyLine(drafter(), part(PartStage.DRAFTING, new Counts(21, 12, 3, 0), ""));
        assertThat(line.text().vi()).isEqualTo("Kê khai 9 tiêu chí còn trống");
        assertThat(line.left(NOW).vi()).isEqualTo("còn 6 ngày");
        assertThat(line.text().en()).isEqualTo("Enter the 9 items that are empty");
        assertThat(line.left(NOW).en()).isEqualTo("6 days left");
        assertThat(line.about().vi()).isEqualTo("Sở Tài chính → Sở Nội vụ · Cải cách hành chính 2025");
        assertThat(line.url()).isEqualTo("/assessment/cchc-2025/units/so-noi-vu");
        assertThat(line.kind().button().vi()).isEqualTo("Kê khai");
    }

    @Test
    void what_was_given_back_comes_with_its_words_before_all_else() {
        var line = onlyLine(drafter(), part(PartStage.DRAFTING, new Counts(21, 12, 3, 0), "Thiếu số quyết định"));
        assertThat(line.text().vi()).isEqualTo("Sửa phần bị trả lại: “Thiếu số quyết định”");
    }

    @Test
    void with_all_figures_there_documents_are_asked_for_and_then_completion() {
        assertThat(onlyLine(drafter(), part(PartStage.DRAFTING, new Counts(21, 21, 3, 0), ""))
                        .kind())
                .isEqualTo(WorkLine.Kind.PROVE);
        assertThat(onlyLine(drafter(), part(PartStage.DRAFTING, new Counts(21, 21, 0, 0), ""))
                        .kind())
                .isEqualTo(WorkLine.Kind.COMPLETE);
    }

    @Test
    void a_head_approves_what_is_complete_and_sends_when_every_part_is_approved() {
        var complete = part(PartStage.COMPLETE, new Counts(1, 1, 0, 0), "");
        assertThat(onlyLine(duties(Role.HEAD, FINANCE), complete).text().vi())
                .isEqualTo("Duyệt phần kê khai của Sở Tài chính");
        var approved = part(PartStage.APPROVED, new Counts(1, 1, 0, 0), "");
        assertThat(list(duties(Role.HEAD, OFFICE), approved, complete)).isEmpty();
        assertThat(onlyLine(duties(Role.HEAD, OFFICE), approved).text().vi())
                .isEqualTo("Gửi phiếu tự đánh giá của Sở Nội vụ");
    }

    @Test
    void nobody_is_given_the_work_of_others() {
        var drafted = part(PartStage.DRAFTING, new Counts(21, 12, 3, 0), "");
        assertThat(list(duties(Role.HEAD, FINANCE), drafted)).isEmpty();
        assertThat(list(duties(Role.DRAFTER, OFFICE), drafted)).isEmpty();
        assertThat(list(duties(Role.LEADER, PROVINCE), drafted)).isEmpty();
        assertThat(list(duties(Role.DRAFTER, PROVINCE), drafted)).isEmpty();
    }

    @Test
    void whoever_runs_a_round_finishes_its_opening_and_looks_after_units_that_have_not_sent() {
        var coordinator = duties(Role.COORDINATOR, PROVINCE);
        var preparing = WorkList.of(coordinator, new Situation(List.of(round(false, 0)), List.of(), 0), NOW);
        assertThat(preparing.lines()).singleElement().satisfies(line -> {
            assertThat(line.text().vi()).isEqualTo("Hoàn tất việc mở đợt đánh giá");
            assertThat(line.url()).isEqualTo("/admin/rounds/cchc-2025");
        });
        var open = WorkList.of(coordinator, new Situation(List.of(ROUND), List.of(), 0), NOW);
        assertThat(open.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.text().vi()).isEqualTo("3 đơn vị chưa gửi phiếu tự đánh giá"));
        var above = new Duties(List.of(new Duty(Role.COORDINATOR, UUID.randomUUID(), null)));
        assertThat(WorkList.of(above, new Situation(List.of(ROUND), List.of(), 0), NOW)
                        .lines())
                .isEmpty();
    }

    @Test
    void unread_notices_come_last() {
        var parts = List.of(part(PartStage.DRAFTING, new Counts(21, 12, 3, 0), ""));
        var lines = WorkList.of(drafter(), new Situation(List.of(ROUND), parts, 2), NOW)
                .lines();
        assertThat(lines).extracting(WorkLine::url).last().isEqualTo("/notices");
        assertThat(lines.getLast().left(NOW).vi()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"7, 0, 0, 1", "6, 0, 0, 0", "1, 0, 1, 0", "0, 0, 0, 0", "-1, 1, 0, 0", "-2, 0, 0, 0", "-8, 1, 0, 0"})
    void a_line_reminds_at_seven_days_at_one_day_and_when_it_is_over(int days, int overdue, int nextDay, int week) {
        var yesterday = LocalDate.of(2026, 3, 8);
        var reminder = Reminder.of(List.of(endingIn(days)), yesterday, NOW);
        if (overdue + nextDay + week == 0) {
            assertThat(reminder).isEmpty();
        } else {
            assertThat(reminder).contains(new Reminder(overdue, nextDay, week));
        }
    }

    @Test
    void what_fell_on_days_without_reminders_is_made_up_for_once() {
        assertThat(Reminder.of(List.of(endingIn(5)), LocalDate.of(2026, 3, 6), NOW))
                .contains(new Reminder(0, 0, 1));
        assertThat(Reminder.of(List.of(endingIn(5)), LocalDate.of(2026, 3, 8), NOW))
                .isEmpty();
    }

    @Test
    void thirty_lines_are_one_reminder() {
        var lines = IntStream.range(0, 30).mapToObj(any -> endingIn(1)).toList();
        assertThat(Reminder.of(lines, LocalDate.of(2026, 3, 8), NOW))
                .hasValueSatisfying(reminder -> assertThat(reminder.lines()).isEqualTo(30));
    }

    private static WorkLine endingIn(int days) {
        var end = NOW.plus(Duration.ofDays(days)).plus(Duration.ofHours(9));
        var part = new Progress(ROUND, SHEET, AGENCY, PartStage.DRAFTING, false, new Counts(2, 1, 0, 0), "", end);
        return list(drafter(), part).getFirst();
    }

    private static Round round(boolean open, int unsent) {
        return new Round(
                UUID.nameUUIDFromBytes(new byte[] {1}),
                "cchc-2025",
                "Cải cách hành chính 2025",
                open,
                Optional.of(NOW.minus(Duration.ofDays(30))),
                Optional.of(END),
                Optional.of(END.plus(Duration.ofDays(60))),
                HOST,
                unsent);
    }

    private static Progress part(PartStage stage, Counts counts, String returned) {
        return new Progress(ROUND, SHEET, AGENCY, stage, false, counts, returned, END);
    }

    private static Duties drafter() {
        return duties(Role.DRAFTER, FINANCE);
    }

    private static Duties duties(Role role, UUID unit) {
        return new Duties(List.of(new Duty(role, unit, null)));
    }

    private static WorkLine onlyLine(Duties duties, Progress... parts) {
        var lines = list(duties, parts);
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }

    private static List<WorkLine> list(Duties duties, Progress... parts) {
        return WorkList.of(duties, new Situation(List.of(ROUND), Arrays.asList(parts), 0), NOW)
                .lines();
    }
}
