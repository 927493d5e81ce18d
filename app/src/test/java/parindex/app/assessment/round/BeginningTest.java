package parindex.app.assessment.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;

/// Each round has an address of its own, whatever people call it.
@ServerTest
@Tag("E-01")
class BeginningTest {
    @Autowired
    RoundFixture rounds;

    @Test
    void many_hosts_may_call_their_rounds_alike() {
        var slugs = Stream.generate(rounds::begun)
                .limit(12)
                .map(RoundFixture.Made::slug)
                .toList();
        assertThat(slugs).doesNotHaveDuplicates().allMatch(slug -> slug.startsWith("dot-thu"));
    }
}
