package parindex.core.assessment.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parindex.core.assessment.Role;

/// Appraisal and publication: every stage x role x deed, against a list that somebody wrote by hand from the rules, not
/// against the table itself. What is not in the list is refused.
@Tag("S13")
@Tag("E-18")
@Tag("E-20")
@Tag("A-07")
class EveryTripleTest {
    /// Deed, who, of what, in which stages of the round, of the sheet, and what has to be true beside.
    private static final List<Allowed> ALLOWED = """
            ASSIGN              | COORDINATOR  | HOST   | ANNOUNCED SELF_ASSESSMENT APPRAISAL EXPLANATION SECOND_APPRAISAL | DRAFTING SENT |
            DECLARE_NO_CONFLICT | APPRAISER    | HOST   | APPRAISAL EXPLANATION SECOND_APPRAISAL | SENT | FROM_ELSEWHERE LINE_ASSIGNED
            ACCEPT              | APPRAISER    | HOST   | APPRAISAL SECOND_APPRAISAL             | SENT | FROM_ELSEWHERE LINE_ASSIGNED NO_CONFLICT BEFORE_COUNCIL
            SCORE               | APPRAISER    | HOST   | APPRAISAL SECOND_APPRAISAL             | SENT | FROM_ELSEWHERE LINE_ASSIGNED NO_CONFLICT BEFORE_COUNCIL
            ASK                 | APPRAISER    | HOST   | APPRAISAL                              | SENT | FROM_ELSEWHERE LINE_ASSIGNED NO_CONFLICT
            COMMENT             | APPRAISER    | HOST   | APPRAISAL EXPLANATION SECOND_APPRAISAL | SENT | FROM_ELSEWHERE LINE_ASSIGNED NO_CONFLICT
            DECIDE              | COORDINATOR  | HOST   | SECOND_APPRAISAL CLOSED                | SENT | FROM_ELSEWHERE JUDGED_BY_OTHERS NOT_PUBLISHED
            REOPEN_LINE         | COORDINATOR  | HOST   | APPRAISAL EXPLANATION                  | SENT |
            AGREE               | DRAFTER HEAD | AGENCY | APPRAISAL EXPLANATION                  | SENT | LINE_QUESTIONED
            DISAGREE            | DRAFTER HEAD | AGENCY | APPRAISAL EXPLANATION                  | SENT | LINE_QUESTIONED
            SUPPLEMENT          | DRAFTER HEAD | AGENCY | APPRAISAL EXPLANATION                  | SENT | LINE_QUESTIONED
            PROPOSE_PUBLICATION | COORDINATOR  | HOST   | SECOND_APPRAISAL CLOSED                | DRAFTING SENT |
            CONFIRM_PUBLICATION | COORDINATOR  | HOST   | SECOND_APPRAISAL CLOSED                | DRAFTING SENT | PROPOSED_BY_ANOTHER
            WITHDRAW_PROPOSAL   | COORDINATOR  | HOST   | SECOND_APPRAISAL CLOSED                | DRAFTING SENT |
            BRING_IN            | COORDINATOR  | HOST   | ANNOUNCED SELF_ASSESSMENT APPRAISAL EXPLANATION SECOND_APPRAISAL CLOSED | DRAFTING SENT | NOT_LOCKED
            UNLOCK              | COORDINATOR  | HOST   | SECOND_APPRAISAL CLOSED                | DRAFTING SENT |
            """.lines().map(Allowed::of).toList();

    private static final Set<Deed> NAMED = ALLOWED.stream().map(Allowed::deed).collect(Collectors.toSet());

    private record Allowed(
            Deed deed,
            Set<String> roles,
            Seat seat,
            Set<String> rounds,
            Set<String> sheets,
            Set<Condition> conditions) {
        static Allowed of(String line) {
            var cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            return new Allowed(
                    Deed.valueOf(cells.get(0)),
                    words(cells.get(1)),
                    Seat.valueOf(cells.get(2)),
                    words(cells.get(3)),
                    words(cells.get(4)),
                    words(cells.get(5)).stream().map(Condition::valueOf).collect(Collectors.toSet()));
        }

        private static Set<String> words(String cell) {
            return Stream.of(cell.split(" ")).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
        }

        boolean holds(Situation now, Role role, Seat from) {
            return roles.contains(role.name())
                    && seat == from
                    && rounds.contains(now.round().name())
                    && sheets.contains(now.sheet().name())
                    && now.met().containsAll(conditions);
        }
    }

    /// All conditions, none, and each way in which one is missing or alone.
    private static List<Set<Condition>> conditions() {
        var every = EnumSet.allOf(Condition.class);
        return Stream.of(
                        Stream.of(every, EnumSet.noneOf(Condition.class)),
                        every.stream().map(one -> EnumSet.complementOf(EnumSet.of(one))),
                        every.stream().map(EnumSet::of))
                .flatMap(some -> some)
                .map(Set::copyOf)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(RoundStage.class)
    void only_what_the_list_allows_is_allowed(RoundStage stage) {
        var walked = 0;
        for (var sheet : SheetStage.values()) {
            for (var part : PartStage.values()) {
                for (var met : conditions()) {
                    var now = new Situation(stage, sheet, part, met);
                    for (var role : Role.values()) {
                        for (var seat : Seat.values()) {
                            walked += walk(now, role, seat);
                        }
                    }
                }
            }
        }
        assertThat(walked).isEqualTo(6 * conditions().size() * 6 * 3 * NAMED.size());
    }

    private static int walk(Situation now, Role role, Seat seat) {
        var who = new Standpoint(Map.of(seat, Set.of(role)));
        for (var deed : NAMED) {
            var isAllowed = ALLOWED.stream().anyMatch(one -> one.deed() == deed && one.holds(now, role, seat));
            assertThat(Workflow.refusal(now, who, deed).isEmpty())
                    .as("%s as %s of %s: %s", now, role, seat, deed)
                    .isEqualTo(isAllowed);
        }
        return NAMED.size();
    }

    @Test
    void no_deed_after_self_assessment_is_missing_in_the_list() {
        var others = EnumSet.allOf(Deed.class);
        others.removeAll(NAMED);
        assertThat(others)
                .containsExactlyInAnyOrder(
                        Deed.PREPARE,
                        Deed.OPEN_ROUND,
                        Deed.WITHDRAW,
                        Deed.EXTEND,
                        Deed.REOPEN,
                        Deed.ENTER,
                        Deed.ATTACH,
                        Deed.REMARK,
                        Deed.COMPLETE,
                        Deed.TAKE_BACK,
                        Deed.APPROVE,
                        Deed.RETURN,
                        Deed.SEND);
    }
}
