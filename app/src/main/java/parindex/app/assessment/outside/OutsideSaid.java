package parindex.app.assessment.outside;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parindex.app.kit.web.Words;
import parindex.core.assessment.outside.OutsideResult;
import parindex.core.assessment.outside.OutsideSubject;
import parindex.core.criteria.Adjustment;
import parindex.core.criteria.CriteriaSet;
import parindex.core.language.Language;
import parindex.core.points.Points;

/// Results from outside in words.
public record OutsideSaid(Words words) {
    /// What a result says: figures, points, answers, standard error.
    public String what(OutsideSubject subject, OutsideResult result) {
        return switch (result.state()) {
            case EMPTY -> "–";
            case NOT_APPLICABLE -> words.say("outside.apart");
            case GIVEN -> given(subject, result);
        };
    }

    private String given(OutsideSubject subject, OutsideResult result) {
        var parts = new ArrayList<String>();
        var isPoints = subject instanceof OutsideSubject.Leaf leaf && leaf.asksForPoints();
        if (!isPoints) {
            subject.fields()
                    .forEach(field -> Optional.ofNullable(result.given().get(field.name()))
                            .ifPresent(
                                    value -> parts.add(words.say(field.label()) + " " + exact(new BigDecimal(value)))));
        }
        subject.points(result).ifPresent(points -> parts.add(words.say("outside.points", signed(subject, points))));
        result.answers()
                .ifPresent(count ->
                        parts.add(words.say("outside.n", words.figures().whole(count))));
        result.error().ifPresent(error -> parts.add(words.say("outside.se", exact(error))));
        return String.join("; ", parts);
    }

    private String signed(OutsideSubject subject, Points points) {
        var exact = exact(points.value());
        if (!(subject instanceof OutsideSubject.Extra extra) || points.isZero()) {
            return exact;
        }
        return (extra.adjustment().direction() == Adjustment.Direction.BONUS ? "+" : "−") + exact;
    }

    private String exact(BigDecimal value) {
        return words.figures().exact(value);
    }

    /// A decimal as a person types it without doubt.
    public String typed(String kept) {
        return words.language() == Language.VI ? kept.replace('.', ',') : kept;
    }

    /// What a set says about items that do not apply, bonuses and penalties.
    public List<String> terms(CriteriaSet set) {
        var adjustments = set.terms().adjustments();
        var said = new ArrayList<String>();
        said.add(words.say(
                "outside.terms.apart",
                words.word(
                        "criteria.not-applicable.", set.terms().notApplicable().policy())));
        if (adjustments.isEmpty()) {
            said.add(words.say("outside.terms.none"));
        }
        adjustments.bonusCap().ifPresent(cap -> said.add(words.say("outside.terms.bonus-cap", exact(cap.value()))));
        adjustments.penaltyCap().ifPresent(cap -> said.add(words.say("outside.terms.penalty-cap", exact(cap.value()))));
        return said;
    }

    /// What one case of a bonus or penalty is worth, and its cap.
    public String terms(Adjustment one) {
        var key = one.direction() == Adjustment.Direction.BONUS ? "criteria.terms.bonus" : "criteria.terms.penalty";
        return words.say(
                key,
                exact(one.each().value()),
                words.say(one.measure().label()),
                exact(one.cap().value()));
    }
}
