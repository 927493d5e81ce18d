package parindex.app.criteria.draft.preview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.app.kit.web.Words;
import parindex.core.points.Points;
import parindex.core.points.Rounding;
import parindex.core.points.Share;
import parindex.core.points.rule.Award;
import parindex.core.points.rule.Checklist;
import parindex.core.points.rule.Deduction;
import parindex.core.points.rule.Judgement;
import parindex.core.points.rule.Proportional;
import parindex.core.points.rule.Rule;
import parindex.core.points.rule.RuleFault;
import parindex.core.points.rule.States;
import parindex.core.points.rule.Steps;
import parindex.core.points.rule.Threshold;

/// Makes the preview of a rule on an item of so many points.
public final class Previews {
    private static final Rounding FINE = Rounding.halfUp(1);
    private final Words words;
    private final Points max;

    public Previews(Words words, Points max) {
        this.words = words;
        this.max = max;
    }

    /// The preview of a rule.
    ///
    /// @param typed figures to try, empty for those worth trying
    public RulePreview of(Rule rule, String typed) {
        var faults =
                rule.faults(max).stream().map(RuleFault::said).map(words::say).toList();
        var sentence = words.say(rule.said(max));
        var direct = DirectRule.of(rule, max);
        var trying = direct.map(figure -> new TryOut(figure, words.language()));
        var figures = typed.isBlank() ? trying.map(TryOut::suggested).orElse("") : typed;
        return new RulePreview(
                sentence,
                "",
                faults,
                direct.flatMap(figure -> Plot.of(figure, words.figures())),
                words.say("draft.preview.drawing", sentence),
                figures,
                direct.map(figure -> words.say(figure.measure().unit())).orElse(""),
                trying.map(out -> out.tried(figures).stream().map(this::tried).toList())
                        .orElse(List.of()),
                options(rule));
    }

    private RulePreview.Tried tried(TryOut.Tried tried) {
        var points = tried.award().flatMap(Award::points);
        return new RulePreview.Tried(
                tried.typed(),
                points.map(this::points).orElse(words.say("draft.preview.none")),
                tried.award().map(award -> TryOut.shape(award, max)).orElse("unknown"),
                words.say(tried.said()));
    }

    private String points(Share points) {
        return words.figures().exact(points.rounded(Rounding.halfUp(4)));
    }

    private List<RulePreview.Option> options(Rule rule) {
        return switch (rule) {
            case States states ->
                states.states().stream()
                        .map(state -> option(words.say(state.label()), worth(state.worth())))
                        .toList();
            case Checklist checklist ->
                checklist.parts().stream()
                        .map(part -> option(words.say(part.label()), Optional.of(part.points())))
                        .toList();
            case Judgement judgement ->
                judgement.allowed().stream()
                        .map(points -> option(words.say("draft.preview.allowed"), Optional.of(points)))
                        .toList();
            case Threshold ignored -> List.of();
            case Steps ignored -> List.of();
            case Proportional ignored -> List.of();
            case Deduction ignored -> List.of();
        };
    }

    private static Optional<Points> worth(States.Worth worth) {
        return switch (worth) {
            case States.Worth.Earned earned -> Optional.of(earned.points());
            case States.Worth.NotTold ignored -> Optional.empty();
            case States.Worth.NotApplicable ignored -> Optional.empty();
        };
    }

    private RulePreview.Option option(String label, Optional<Points> points) {
        var shape = points.map(given -> given.isZero() ? "none" : given.isLessThan(max) ? "part" : "full")
                .orElse("unknown");
        return new RulePreview.Option(
                label,
                points.map(given -> words.figures().exact(given.value())).orElse(words.say("draft.preview.none")),
                shape,
                points.stream()
                        .flatMap(given -> max.isZero() ? Stream.empty() : Stream.of(given.of(max)))
                        .map(share -> share.percent().rounded(FINE).toPlainString())
                        .findFirst()
                        .orElse("0"));
    }
}
