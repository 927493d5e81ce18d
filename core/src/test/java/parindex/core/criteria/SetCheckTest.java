package parindex.core.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.criteria.SetFixture.item;
import static parindex.core.criteria.SetFixture.led;
import static parindex.core.criteria.SetFixture.sound;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.criteria.SetFault.Kind;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;

@Tag("F-03")
class SetCheckTest {
    private static CriteriaSet set(Stream<Item> items) {
        return new CriteriaSet("thu", "Bộ thử", items.toList(), BandScale.NONE, SetFixture.TERMS);
    }

    @Test
    void every_fault_of_every_item_is_named_at_once_in_the_order_of_codes() {
        var bare = IntStream.rangeClosed(1, 20)
                .mapToObj(position -> item("1." + position, "1").titled(" ").with(led("Sở Thử")));
        var faults = set(Stream.concat(Stream.of(item("1", "20")), bare)).faults();

        assertThat(faults).hasSize(40);
        assertThat(faults.subList(0, 4))
                .extracting(SetFault::kind)
                .containsExactly(Kind.NO_TITLE, Kind.NO_RULE, Kind.NO_TITLE, Kind.NO_RULE);
        assertThat(faults.getLast().code()).contains(ItemCode.of("1.20"));
    }

    /// The largest set that is read; a check that compared each item with each would take far longer.
    @Test
    void two_thousand_items_are_checked_without_a_wait() {
        var leaves = IntStream.rangeClosed(1, 999)
                .boxed()
                .flatMap(position -> Stream.of(item("1." + position, "1"), sound("1." + position + ".1", "1")));
        var large = set(Stream.concat(Stream.of(item("1", "999")), leaves));

        var faults = Assertions.assertTimeout(Duration.ofSeconds(5), large::faults);

        assertThat(faults).isEqualTo(List.of());
    }
}
