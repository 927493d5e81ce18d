package parindex.core.assessment.appraisal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.assessment.EntryState;
import parindex.core.criteria.BandScale;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.points.Points;
import parindex.core.scoring.LeafScore;
import parindex.core.scoring.ScoreCard;

/// What appeals moved, added up in every way.
class AppealLedgerTest {
    private static final long SEED = Long.getLong("parindex.test.seed", System.nanoTime());
    private static final List<ItemCode> CODES = List.of(ItemCode.of("1.1"), ItemCode.of("1.2"), ItemCode.of("2.1"));
    private static final OnTheTable SEEN =
            new OnTheTable(EntryState.GIVEN, "{}", "", Optional.of(Points.of("1")), Map.of());

    private final Random random = new Random(SEED);

    private Points points() {
        return new Points(BigDecimal.valueOf(random.nextInt(100_001), 5));
    }

    private LineDecision decision(Phase phase, int at) {
        var stamp = new Stamp("Người Thử", Instant.ofEpochSecond(1_800_000_000L + at));
        var verdict = phase == Phase.COUNCIL ? Verdict.DECIDED : Verdict.SCORED;
        return new LineDecision(phase, verdict, Optional.of(points()), "vì thế", SEEN, stamp);
    }

    private LineFeed feed() {
        var decisions = new ArrayList<LineDecision>();
        if (random.nextInt(3) > 0) {
            decisions.add(decision(Phase.FIRST, random.nextInt(50)));
        }
        if (random.nextInt(3) == 0) {
            decisions.add(decision(Phase.SECOND, 100 + random.nextInt(50)));
        }
        if (random.nextInt(4) == 0) {
            decisions.add(decision(Phase.COUNCIL, 200 + random.nextInt(50)));
        }
        return new LineFeed(decisions, List.of(), List.of());
    }

    private List<LineOutcome> lines() {
        var lines = new ArrayList<LineOutcome>();
        for (int unit = 0; unit < 12; unit++) {
            for (var code : CODES) {
                var self = random.nextInt(5) == 0 ? Optional.<Points>empty() : Optional.of(points());
                lines.add(new LineOutcome("Đơn vị Thử " + unit, code, self, feed()));
            }
        }
        return lines;
    }

    private static ScoreCard card(List<LineOutcome> unit, boolean onlyFirst) {
        var set = new CriteriaSet(
                "thu",
                "Thử",
                List.of(
                        Item.of("1", "A", "2"),
                        Item.of("1.1", "B", "1"),
                        Item.of("1.2", "C", "1"),
                        Item.of("2", "D", "1"),
                        Item.of("2.1", "E", "1")),
                BandScale.NONE);
        var leaves = unit.stream()
                .collect(toMap(
                        LineOutcome::item,
                        line -> line.self().map(LeafScore::scored).orElse(LeafScore.MISSING)));
        var feeds =
                unit.stream().collect(toMap(LineOutcome::item, line -> onlyFirst ? first(line.feed()) : line.feed()));
        var settled = new HashMap<>(leaves);
        feeds.forEach((code, feed) -> feed.standing()
                .flatMap(LineDecision::points)
                .ifPresent(points -> settled.put(code, LeafScore.scored(points))));
        return new ScoreCard(unit.getFirst().unit(), 2026, set, settled);
    }

    private static LineFeed first(LineFeed feed) {
        var decisions = feed.decisions().stream()
                .filter(one -> one.phase() == Phase.FIRST)
                .toList();
        return new LineFeed(decisions, feed.replies(), feed.reopened());
    }

    @Test
    @Tag("U-14")
    @Tag("E-20")
    void what_appeals_moved_is_the_difference_between_first_and_final_for_every_unit() {
        for (int at = 0; at < 200; at++) {
            var lines = lines();
            var byUnit = new AppealLedger(lines).byUnit();
            lines.stream().collect(groupingBy(LineOutcome::unit)).forEach((unit, own) -> {
                var moved = card(own, false).total().minus(card(own, true).total());
                var sums = java.util.Objects.requireNonNull(byUnit.get(unit));
                assertThat(sums.moved().plus(sums.byCouncil()))
                        .as("seed %d: %s", SEED, unit)
                        .isEqualTo(moved);
                assertThat(sums.moved()).isEqualTo(Points.sum(own.stream().map(LineOutcome::moved)));
                assertThat(sums.byCouncil()).isEqualTo(Points.sum(own.stream().map(LineOutcome::byCouncil)));
            });
        }
    }

    @Test
    @Tag("U-14")
    void places_moved_are_those_of_the_sums_and_a_single_line_that_moves_moves_what_its_unit_moves() {
        for (int at = 0; at < 200; at++) {
            var lines = lines();
            var moves = PlaceMoves.of(lines);
            var sums = new AppealLedger(lines).byUnit();
            sums.forEach((unit, own) -> {
                assertThat(moves.of(unit).before())
                        .as("seed %d: %s", SEED, unit)
                        .isEqualTo(1
                                + sums.values().stream()
                                        .filter(sum -> sum.first().isMoreThan(own.first()))
                                        .count());
                assertThat(moves.of(unit).after())
                        .as("seed %d: %s", SEED, unit)
                        .isEqualTo(1
                                + sums.values().stream()
                                        .filter(sum -> sum.last().isMoreThan(own.last()))
                                        .count());
            });
            var still = lines.stream()
                    .map(line -> new LineOutcome(line.unit(), line.item(), line.self(), first(line.feed())))
                    .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
            var one = random.nextInt(still.size());
            still.set(one, lines.get(one));
            var alone = PlaceMoves.of(still);
            assertThat(alone.of(lines.get(one)))
                    .as("seed %d", SEED)
                    .isEqualTo(alone.of(lines.get(one).unit()));
        }
    }

    @Test
    @Tag("N-09")
    void differences_between_self_and_appraised_scores_add_up_alike_by_unit_and_by_item() {
        for (int at = 0; at < 200; at++) {
            var ledger = new AppealLedger(lines());
            var total = ledger.total().difference();
            assertThat(Points.sum(ledger.byUnit().values().stream().map(AppealLedger.Sums::difference)))
                    .as("seed %d", SEED)
                    .isEqualTo(total);
            assertThat(Points.sum(ledger.byItem().values().stream().map(AppealLedger.Sums::difference)))
                    .as("seed %d", SEED)
                    .isEqualTo(total);
        }
    }

    @Test
    @Tag("E-20")
    void the_final_card_is_the_same_in_whatever_order_decisions_are_read() {
        var early = decision(Phase.FIRST, 1);
        var late = decision(Phase.FIRST, 2);
        var one = new LineOutcome(
                "Đơn vị Thử",
                CODES.getFirst(),
                Optional.of(Points.of("1")),
                new LineFeed(List.of(early, late), List.of(), List.of()));
        var other = new LineOutcome(
                "Đơn vị Thử",
                CODES.getFirst(),
                Optional.of(Points.of("1")),
                new LineFeed(List.of(late, early), List.of(), List.of()));
        assertThat(card(List.of(one), false).total())
                .isEqualTo(card(List.of(other), false).total());
        assertThat(one.last()).isEqualTo(late.points().orElseThrow());
    }
}
