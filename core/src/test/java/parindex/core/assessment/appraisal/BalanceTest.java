package parindex.core.assessment.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Lines shared out among appraisers.
@Tag("E-21")
class BalanceTest {
    private static final int INSTANCES = Integer.getInteger("parindex.test.instances", 500);
    private static final long SEED = Long.getLong("parindex.test.seed", System.nanoTime());

    /// One area of one unit.
    private record Block(int unit, int area) {}

    /// An appraiser with the body he belongs to; below zero for none of them.
    private record Appraiser(int number, int own) {}

    private static List<Block> blocks(int units, int areas) {
        return IntStream.range(0, areas)
                .boxed()
                .flatMap(area -> IntStream.range(0, units).mapToObj(unit -> new Block(unit, area)))
                .toList();
    }

    private static Balance.Shares<Block, Appraiser> shared(List<Block> blocks, List<Appraiser> people) {
        return Balance.of(blocks, people, (person, block) -> person.own() != block.unit());
    }

    private static int difference(Balance.Shares<Block, Appraiser> shares) {
        var loads = shares.of().values().stream().mapToInt(List::size).summaryStatistics();
        return loads.getMax() - loads.getMin();
    }

    @Test
    void of_34_units_and_8_areas_each_of_20_appraisers_has_13_or_14() {
        var people = IntStream.range(0, 20)
                .mapToObj(number -> new Appraiser(number, number))
                .toList();
        var shares = shared(blocks(34, 8), people);
        assertThat(difference(shares)).isLessThanOrEqualTo(1);
        assertThat(shares.of().values()).allMatch(share -> share.size() == 13 || share.size() == 14);
    }

    @Test
    void whatever_the_instance_loads_differ_by_at_most_one_and_nobody_has_his_own() {
        var random = new Random(SEED);
        for (int at = 0; at < INSTANCES; at++) {
            var units = 3 + random.nextInt(40);
            var blocks = blocks(units, 1 + random.nextInt(8));
            var people = IntStream.range(0, 3 + random.nextInt(25))
                    .mapToObj(number -> new Appraiser(number, number < units ? number : -1))
                    .toList();
            var shares = shared(blocks, people);
            assertThat(difference(shares)).as("seed %d, instance %d", SEED, at).isLessThanOrEqualTo(1);
            assertThat(shares.left()).isEmpty();
            var all = shares.of().values().stream().flatMap(List::stream).toList();
            assertThat(all).hasSameSizeAs(blocks);
            assertThat(new HashSet<>(all)).hasSameSizeAs(blocks);
            shares.of().forEach((person, share) -> assertThat(share).noneMatch(block -> block.unit() == person.own()));
        }
    }

    @Test
    void what_nobody_may_judge_is_left_and_named() {
        var people = List.of(new Appraiser(1, 0), new Appraiser(2, 0));
        var shares = shared(blocks(2, 3), people);
        assertThat(shares.left()).containsExactlyElementsOf(blocks(1, 3));
        assertThat(Stream.concat(
                        shares.left().stream(), shares.of().values().stream().flatMap(List::stream)))
                .hasSize(6);
        assertThat(shared(blocks(1, 2), List.of()).left()).hasSize(2);
    }
}
