package parindex.core.criteria.version;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.criteria.SetFixture.TERMS;
import static parindex.core.criteria.SetFixture.item;
import static parindex.core.criteria.SetFixture.set;
import static parindex.core.criteria.SetFixture.small;
import static parindex.core.criteria.SetFixture.sound;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.SetFault;
import parindex.core.criteria.SetFault.Kind;
import parindex.core.criteria.Terms;
import parindex.core.criteria.item.Assignment;
import parindex.core.criteria.item.ItemCode;
import parindex.core.language.Text;

@Tag("F-01")
class OpeningTest {
    private static final CriteriaSet NO_LAW = small(TERMS.withLaw(TERMS.acts(), List.of()));

    private static Opening check(CriteriaSet set, Kind... accepted) {
        return Opening.check(set.faults(), Set.of(accepted));
    }

    private static SetRefusal refusal(Opening opening) {
        return switch (opening) {
            case Opening.Refused refused -> refused.why();
            case Opening.Ready ready -> throw new AssertionError("opened: " + ready);
        };
    }

    @Test
    void a_sound_set_can_be_opened_and_nothing_has_to_be_accepted() {
        assertThat(check(small(TERMS))).isEqualTo(new Opening.Ready(List.of()));
    }

    @Test
    @Tag("F-05")
    void a_leaf_without_legal_basis_opens_only_when_that_is_accepted_by_name_and_is_then_listed() {
        assertThat(refusal(check(NO_LAW))).isEqualTo(new SetRefusal.NotAccepted(List.of(Kind.NO_LEGAL_BASIS)));
        assertThat(refusal(check(NO_LAW, Kind.NO_SOURCE)).word()).isEqualTo("not-accepted");
        assertThat(check(NO_LAW, Kind.NO_LEGAL_BASIS)).isEqualTo(new Opening.Ready(NO_LAW.faults()));
    }

    @Test
    @Tag("R-06")
    void a_red_example_stops_a_set_whatever_was_accepted() {
        var red = SetFault.of(Kind.CASE_FAILS, ItemCode.of("1.1"), Text.same("đỏ"));
        var faults = Stream.concat(NO_LAW.faults().stream(), Stream.of(red)).toList();
        var refusal = refusal(Opening.check(faults, Set.of(Kind.values())));

        assertThat(refusal).isEqualTo(new SetRefusal.HasErrors(List.of(red)));
        assertThat(refusal.said().vi()).isEqualTo("Chưa chốt: còn 1 chỗ sai. Hãy sửa mọi chỗ sai rồi chốt lại.");
    }

    @Test
    void a_set_whose_structure_is_not_known_is_never_opened() {
        var partial = set(TERMS.with(Terms.Status.PARTIAL), item("1", "1"), sound("1.1", "1"));

        assertThat(refusal(check(partial, Kind.values())).word()).isEqualTo("structure-unknown");
        assertThat(refusal(check(partial)).said().vi()).startsWith("Chưa chốt: chưa rõ đầy đủ cấu trúc");
    }

    @Test
    void what_is_only_a_note_stands_in_nobodys_way() {
        var unassigned = set(item("1", "1"), sound("1.1", "1").with(Assignment.NONE));

        assertThat(unassigned.faults()).extracting(SetFault::kind).containsExactly(Kind.UNASSIGNED);
        assertThat(check(unassigned)).isEqualTo(new Opening.Ready(List.of()));
    }

    @Test
    void a_kind_is_found_by_its_word() {
        assertThat(Kind.of("no-legal-basis")).contains(Kind.NO_LEGAL_BASIS);
        assertThat(Kind.of("khác")).isEmpty();
    }
}
