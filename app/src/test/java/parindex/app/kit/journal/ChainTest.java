package parindex.app.kit.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.app.kit.journal.ChainFault.Kind.ADDED;
import static parindex.app.kit.journal.ChainFault.Kind.CHANGED;
import static parindex.app.kit.journal.ChainFault.Kind.CUT;
import static parindex.app.kit.journal.ChainFault.Kind.MISSING;
import static parindex.app.kit.journal.ChainFault.Kind.REPEATED;
import static parindex.app.kit.journal.ChainFault.Kind.UNLINKED;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.app.kit.journal.Chain.Head;

@Tag("M-05")
class ChainTest {
    private final List<JournalLine> lines = lines(9, "");

    @Test
    void a_whole_chain_has_no_fault_and_tells_the_hashes_asked_for() {
        var chain = followed(lines, head(lines));
        assertThat(chain.faults()).isEmpty();
        assertThat(chain.last()).isEqualTo(9);
        assertThat(chain.root(4)).contains(lines.get(3).hash());
        assertThat(chain.root(12)).isEmpty();
    }

    @Test
    void an_empty_journal_is_a_whole_chain() {
        assertThat(followed(List.of(), new Head(0, JournalLine.NOTHING)).faults())
                .isEmpty();
    }

    @Test
    void removing_one_line_is_detected() {
        var head = head(lines);
        lines.remove(4);
        assertThat(followed(lines, head).faults()).containsExactly(new ChainFault(MISSING, 5, 5));
    }

    @Test
    void cutting_the_end_is_detected() {
        assertThat(followed(lines.subList(0, 6), head(lines)).faults()).containsExactly(new ChainFault(CUT, 7, 9));
        assertThat(followed(List.of(), head(lines)).faults()).containsExactly(new ChainFault(CUT, 1, 9));
    }

    @Test
    void lines_beyond_the_end_are_detected() {
        var head = head(lines.subList(0, 6));
        assertThat(followed(lines, head).faults()).containsExactly(new ChainFault(ADDED, 7, 9));
    }

    @Test
    void a_line_that_stands_twice_is_detected() {
        lines.add(3, lines.get(3));
        assertThat(followed(lines, head(lines)).faults()).containsExactly(new ChainFault(REPEATED, 4, 4));
    }

    @Test
    void changed_content_is_detected() {
        var line = lines.get(3);
        lines.set(3, new JournalLine(4, line.micros(), "", "other", "", "", "", line.previous(), line.hash()));
        assertThat(followed(lines, head(lines)).faults()).containsExactly(new ChainFault(CHANGED, 4, 4));
    }

    @Test
    void a_line_out_of_another_chain_is_detected() {
        lines.set(3, lines(9, "other").get(3));
        assertThat(followed(lines, head(lines)).faults())
                .containsExactly(new ChainFault(UNLINKED, 4, 4), new ChainFault(UNLINKED, 5, 5));
    }

    @Test
    void all_faults_are_counted_and_the_first_are_named() {
        var many = lines(200, "");
        many.removeIf(line -> line.position() % 2 == 0);
        var chain = followed(many, head(many));
        assertThat(chain.faulty()).isEqualTo(99);
        assertThat(chain.faults()).hasSize(20).first().isEqualTo(new ChainFault(MISSING, 2, 2));
    }

    private static Chain followed(List<JournalLine> lines, Head head) {
        var chain = new Chain(Set.of(4L, 12L));
        lines.forEach(chain);
        chain.end(head);
        return chain;
    }

    private static Head head(List<JournalLine> lines) {
        return new Head(lines.getLast().position(), lines.getLast().hash());
    }

    private static List<JournalLine> lines(int count, String detail) {
        var lines = new ArrayList<JournalLine>();
        var previous = JournalLine.NOTHING;
        for (int position = 1; position <= count; position++) {
            var open = new JournalLine(position, "0", "", "deed", "x", detail, "", previous, "");
            previous = open.computedHash();
            lines.add(new JournalLine(position, "0", "", "deed", "x", detail, "", open.previous(), previous));
        }
        return lines;
    }
}
