package parindex.app.kit.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parindex.app.kit.journal.Chain.Head;

/// Somebody who owns the database writes another history, every hash of it right. No chain shows that by itself; any
/// one receipt for a line of what was rewritten does.
@Tag("M-05")
@Tag("V5")
@Tag("T4")
@Tag("I7")
class ForgedChainsTest {
    private static final int LINES = 60;
    private static final int FORGERIES = Integer.getInteger("parindex.edits", 1000);
    private static final Random RANDOM = new Random(Long.getLong("parindex.seed", 20_261_127));

    /// What may be done to a history, from a line on.
    enum Forgery {
        TAIL_CUT {
            @Override
            List<JournalLine> of(List<JournalLine> lines, int from) {
                return lines.subList(0, from - 1);
            }
        },
        FORK {
            @Override
            List<JournalLine> of(List<JournalLine> lines, int from) {
                return chained(lines, at -> at < from ? lines.get(at - 1).detail() : "khác " + RANDOM.nextLong());
            }
        },
        ONE_LINE_OTHER {
            @Override
            List<JournalLine> of(List<JournalLine> lines, int from) {
                return chained(
                        lines, at -> at == from ? "khác" : lines.get(at - 1).detail());
            }
        },
        WHOLE_REWRITE {
            @Override
            List<JournalLine> of(List<JournalLine> lines, int from) {
                return FORK.of(lines, 1);
            }
        };

        abstract List<JournalLine> of(List<JournalLine> lines, int from);

        private static List<JournalLine> chained(List<JournalLine> lines, IntFunction<String> detail) {
            var all = new ArrayList<JournalLine>();
            var previous = JournalLine.NOTHING;
            for (int at = 1; at <= lines.size(); at++) {
                var line = line(at, detail.apply(at), previous);
                previous = line.hash();
                all.add(line);
            }
            return all;
        }
    }

    @ParameterizedTest
    @EnumSource
    void any_one_receipt_for_a_line_that_was_rewritten_shows_it_and_the_chain_alone_does_not(Forgery forgery) {
        for (int round = 0; round < FORGERIES; round++) {
            var lines = Forgery.FORK.of(
                    IntStream.rangeClosed(1, LINES)
                            .mapToObj(at -> line(at, "", JournalLine.NOTHING))
                            .toList(),
                    1);
            var from = 1 + RANDOM.nextInt(LINES);
            var kept = lines.get(from - 1 + RANDOM.nextInt(LINES - from + 1));
            var witness = new Witness(kept.position(), kept.hash(), List.of());
            var forged = followed(forgery.of(lines, from), witness);
            assertThat(forged.faults()).as("a valid chain").isEmpty();
            assertThat(witness.holds(forged))
                    .as("%s from line %d, receipt %d", forgery, from, kept.position())
                    .isFalse();
            assertThat(witness.holds(followed(lines, witness))).isTrue();
        }
    }

    @Test
    void a_receipt_for_a_line_before_the_fork_still_holds() {
        var lines = Forgery.FORK.of(List.of(line(1, "", ""), line(2, "", ""), line(3, "", "")), 1);
        var witness = new Witness(1, lines.getFirst().hash(), List.of());
        assertThat(witness.holds(followed(Forgery.FORK.of(lines, 2), witness))).isTrue();
    }

    private static JournalLine line(long position, String detail, String previous) {
        var open = new JournalLine(position, "0", "", "deed", "x", detail, "", previous, "");
        return new JournalLine(position, "0", "", "deed", "x", detail, "", previous, open.computedHash());
    }

    private static Chain followed(List<JournalLine> lines, Witness witness) {
        var chain = new Chain(Set.of(witness.position()));
        lines.forEach(chain);
        chain.end(
                lines.isEmpty()
                        ? new Head(0, JournalLine.NOTHING)
                        : new Head(lines.getLast().position(), lines.getLast().hash()));
        return chain;
    }
}
