package parindex.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parindex.core.criteria.Item;
import parindex.core.criteria.NotApplicable;
import parindex.core.criteria.NotApplicable.Policy;
import parindex.core.points.Basis;
import parindex.core.scoring.LeafScore.State;

/// One leaf by itself has the score that it has on the card, whatever the others hold.
@Tag("R-05")
@Tag("F-06")
class SheetEntriesTest {
    private static final int SHEETS = 300;
    private final Random random = new Random(20_261_127);

    @ParameterizedTest
    @EnumSource(Policy.class)
    void a_leaf_alone_is_scored_as_on_the_card(Policy policy) {
        var set = EntryFixture.SET.with(EntryFixture.SET.terms().with(new NotApplicable(policy, Basis.NONE)));
        var states = new java.util.TreeSet<State>();
        for (int at = 0; at < SHEETS; at++) {
            var sheet =
                    SheetEntries.of(set, set.leaves().stream().map(this::any).toList());
            var card = sheet.card("Tỉnh Thử", 2026);
            for (var leaf : set.leaves()) {
                assertThat(sheet.score(leaf)).isEqualTo(card.leaf(leaf.code()));
                states.add(card.leaf(leaf.code()).state());
            }
        }
        assertThat(states).as("every state occurs").hasSizeGreaterThan(1);
    }

    private Entry any(Item leaf) {
        return switch (random.nextInt(4)) {
            case 0 -> Entry.untouched(leaf.code());
            case 1 -> new Entry(leaf.code(), EntryState.NOT_APPLICABLE, Map.of(), "Không phát sinh", 1);
            case 2 ->
                EntryFixture.given(
                        leaf.code(), Map.of("built", List.of("none", "built").get(random.nextInt(2))));
            default ->
                EntryFixture.ratio(leaf.code(), String.valueOf(random.nextInt(9)), String.valueOf(random.nextInt(9)));
        };
    }
}
