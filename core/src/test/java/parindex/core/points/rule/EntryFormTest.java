package parindex.core.points.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.points.rule.RuleFixture.COUNT;
import static parindex.core.points.rule.RuleFixture.RATE;
import static parindex.core.points.rule.RuleFixture.RATIO;
import static parindex.core.points.rule.RuleFixture.proportional;
import static parindex.core.points.rule.RuleFixture.step;
import static parindex.core.points.rule.RuleFixture.steps;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.language.Text;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Expression;
import parindex.core.points.figure.Input;
import parindex.core.points.figure.Input.Allowed;
import parindex.core.points.figure.Measure;
import parindex.core.points.figure.Side;

/// Every rule has its own control to be entered with.
@Tag("F-04")
class EntryFormTest {
    @Test
    void a_figure_that_is_divided_is_entered_as_numerator_and_denominator() {
        assertThat(proportional(RATIO, "50").entry()).isEqualTo(EntryForm.RATIO);
    }

    @Test
    void a_whole_number_is_counted_and_any_other_figure_is_a_number() {
        assertThat(steps(step(0, "0")).entry()).isEqualTo(EntryForm.COUNT);
        assertThat(new Deduction(COUNT, Points.of("1"), Optional.empty()).entry())
                .isEqualTo(EntryForm.COUNT);
        assertThat(new Threshold(RATE, Side.AT_LEAST, Share.ONE).entry()).isEqualTo(EntryForm.NUMBER);
    }

    @Test
    void a_figure_that_is_added_up_is_a_number() {
        var sum = new Expression.Operation(Expression.Sign.PLUS, COUNT.by(), new Expression.Constant(Share.ONE));
        var measure = new Measure(Text.same("tổng"), Input.BARE, sum, Allowed.ANY);

        assertThat(new Threshold(measure, Side.AT_LEAST, Share.ONE).entry()).isEqualTo(EntryForm.NUMBER);
    }

    @Test
    void states_parts_and_appraisals_have_their_own() {
        assertThat(new States(RuleFixture.input("s", Input.BARE, Allowed.ANY), List.of()).entry())
                .isEqualTo(EntryForm.CHOICE);
        assertThat(new Checklist(List.of()).entry()).isEqualTo(EntryForm.CHECKLIST);
        assertThat(new Judgement(List.of()).entry()).isEqualTo(EntryForm.APPRAISAL);
    }
}
