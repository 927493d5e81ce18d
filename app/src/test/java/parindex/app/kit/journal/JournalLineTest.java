package parindex.app.kit.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("M-05")
class JournalLineTest {
    private static JournalLine line(String action, String subject) {
        return line(action, subject, "");
    }

    private static JournalLine line(String action, String subject, String sealed) {
        var nothing = JournalLine.NOTHING;
        return new JournalLine(1, "1795680000123456", "", action, subject, "Đã nhận", sealed, nothing, nothing);
    }

    /// The hash was computed by other means from the encoding in docs/reference/journal.md.
    @Test
    void a_line_has_the_hash_that_the_reference_page_says() {
        assertThat(line("card-accepted", "/rounds/2020/units/x").computedHash())
                .isEqualTo("4902bd7b6418bc53a847e830c1df2f4ea0d0434fccfcefbf84ec54b0797e24cf");
    }

    /// Computed by other means too.
    @Test
    void what_a_deed_sealed_is_part_of_the_hash() {
        assertThat(line("card-accepted", "/rounds/2020/units/x", "ab".repeat(32))
                        .computedHash())
                .isEqualTo("7d3f380bd64d6b20c3de70567ce07f1a3b49c30404c8664f5207dbab3be31aaf");
    }

    @Test
    void letters_that_move_from_one_field_to_the_next_change_the_hash() {
        assertThat(line("card", "accepted").computedHash())
                .isNotEqualTo(line("carda", "ccepted").computedHash());
    }

    @Test
    void the_time_is_exact_to_the_microsecond() {
        assertThat(line("card", "accepted").at()).isEqualTo("2026-11-26T08:00:00.123456Z");
    }
}
