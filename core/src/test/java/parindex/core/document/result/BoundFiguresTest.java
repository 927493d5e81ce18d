package parindex.core.document.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.document.Block;
import parindex.core.document.Document;
import parindex.core.document.Issuance;
import parindex.core.document.Run;
import parindex.core.document.UnboundNumbers;

/// Every figure of a document is bound to data (U-06).
@Tag("U-06")
class BoundFiguresTest {
    private static final Map<String, String> ONE_CHANGED = Map.of("2.2.1", "1.50605");

    @Test
    void no_document_holds_a_typed_figure() {
        assertThat(UnboundNumbers.in(report(Map.of()))).isEmpty();
        assertThat(UnboundNumbers.in(dispatch(Map.of()))).isEmpty();
        assertThat(UnboundNumbers.in(AnalysisReport.from(ResultFixture.basis(), Issuance.BLANK)))
                .isEmpty();
    }

    @Test
    void a_typed_figure_is_reported_with_its_sentence() {
        var sound = report(Map.of());
        var typed = Block.Paragraph.of(List.of(Run.words("Tỉnh đạt 82,02 điểm.")));
        var document = new Document(
                sound.type(),
                sound.head(),
                sound.number(),
                sound.date(),
                sound.subject(),
                sound.addressees(),
                List.of(typed),
                sound.signature(),
                sound.recipients(),
                sound.annex());
        assertThat(UnboundNumbers.in(document)).containsExactly("Tỉnh đạt 82,02 điểm.");
    }

    @Test
    void one_other_score_changes_these_figures_of_the_report_and_no_others() {
        assertThat(changedBindings(report(Map.of()), report(ONE_CHANGED)))
                .containsExactlyInAnyOrder(
                        "total.exact",
                        "agency.none.share",
                        "agency.so-khoa-hoc-va-cong-nghe.share",
                        "item.2.2.1.exact",
                        "item.2.2.1.percent",
                        "item.2.2.exact",
                        "item.2.2.percent",
                        "item.2.exact",
                        "item.2.percent",
                        "source.leaders-survey.percent",
                        "most.share",
                        "sources.gap");
    }

    @Test
    void every_sentence_with_a_changed_figure_changes_and_no_other_does() {
        var before = report(Map.of());
        var after = report(ONE_CHANGED);
        var changed = changedBindings(before, after);
        assertThat(before.sentences()).hasSameSizeAs(after.sentences());
        assertThat(IntStream.range(0, before.sentences().size())
                        .filter(at -> !before.sentences()
                                .get(at)
                                .equals(after.sentences().get(at))))
                .isNotEmpty()
                .containsExactlyElementsOf(IntStream.range(0, before.sentences().size())
                        .filter(at -> speaksOf(before.sentences().get(at), changed))
                        .boxed()
                        .toList());
    }

    @Test
    void the_dispatch_stays_as_it_is_where_none_of_its_printed_figures_changes() {
        assertThat(changedBindings(dispatch(Map.of()), dispatch(ONE_CHANGED))).isEmpty();
    }

    private static Document report(Map<String, String> scores) {
        return AnalysisReport.from(ResultFixture.basis(scores), ResultFixture.report());
    }

    private static Document dispatch(Map<String, String> scores) {
        return CoverDispatch.from(ResultFixture.basis(scores), ResultFixture.dispatch(), ResultFixture.report());
    }

    private static boolean speaksOf(List<Run> sentence, Set<String> bindings) {
        return bound(sentence).stream().anyMatch(run -> bindings.contains(run.binding()));
    }

    private static Set<String> changedBindings(Document before, Document after) {
        var changed = new TreeSet<String>();
        for (int at = 0; at < before.sentences().size(); at++) {
            var old = bound(before.sentences().get(at));
            var now = bound(after.sentences().get(at));
            IntStream.range(0, old.size())
                    .filter(run -> !old.get(run).equals(now.get(run)))
                    .forEach(run -> changed.add(now.get(run).binding()));
        }
        return changed;
    }

    private static List<Run.Bound> bound(List<Run> sentence) {
        return sentence.stream()
                .filter(Run.Bound.class::isInstance)
                .map(Run.Bound.class::cast)
                .toList();
    }
}
