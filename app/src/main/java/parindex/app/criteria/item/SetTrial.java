package parindex.app.criteria.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import parindex.app.criteria.SetTerms;
import parindex.app.criteria.item.SetDrawing.Tried;
import parindex.app.criteria.item.SetTrialPage.Outcome;
import parindex.app.kit.web.Words;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.Scoring;
import parindex.core.points.Points;
import parindex.core.points.figure.Obstacle;
import parindex.core.points.reach.Reach;
import parindex.core.points.rule.Award;
import parindex.core.points.rule.Award.Awarded;
import parindex.core.points.rule.Award.Judged;
import parindex.core.points.rule.Award.NotApplicable;
import parindex.core.points.rule.Award.NotComputable;
import parindex.core.scoring.LeafScore;

/// Tries a rule out with what a person typed.
///
/// @param words   in the language of the reader
/// @param set     the set
/// @param leaf    the item
/// @param scoring how it is scored
/// @param typed   what was typed
record SetTrial(Words words, CriteriaSet set, Item leaf, Scoring scoring, SetTyped typed) {
    SetTrialPage page() {
        return new SetTrialPage(
                form().fields(),
                new SetQuick(words, scoring.rule(), leaf.max(), typed).all(),
                typed.isEmpty() || form().open() ? Optional.empty() : Optional.of(outcome(score())));
    }

    /// The figure that was tried out with its points, for the drawing.
    Optional<Tried> tried() {
        if (typed.isEmpty() || form().open()) {
            return Optional.empty();
        }
        var award = score().award();
        return award.flatMap(Award::points)
                .flatMap(points ->
                        award.flatMap(why -> why.because().figure()).map(figure -> new Tried(figure.value(), points)));
    }

    private SetTrialFields form() {
        return new SetTrialFields(words, scoring.rule(), leaf.max(), typed);
    }

    private LeafScore score() {
        return LeafScore.of(leaf, form().facts(), set.terms().settling());
    }

    private Outcome outcome(LeafScore score) {
        var award = score.award().orElseThrow();
        return new Outcome(
                sentence(award, score), shape(score), reasons(award), settled(award, score), reach(award, score));
    }

    private String sentence(Award award, LeafScore score) {
        return switch (award) {
            case Awarded ignored -> points(score);
            case Judged ignored -> score.points().isPresent() ? points(score) : words.say("criteria.trial.judgement");
            case NotComputable ignored -> words.say("criteria.trial.not-computable");
            case NotApplicable ignored -> words.say("criteria.trial.not-applicable");
        };
    }

    private String points(LeafScore score) {
        return words.say(
                "criteria.trial.result",
                words.figures().exact(score.points().orElse(Points.ZERO).value()),
                words.figures().exact(leaf.max().value()));
    }

    private String shape(LeafScore score) {
        return score.points()
                .map(points -> points.isZero() ? "none" : points.isLessThan(leaf.max()) ? "part" : "full")
                .orElse("unknown");
    }

    private List<String> reasons(Award award) {
        var reasons = new ArrayList<String>();
        if (award instanceof NotComputable none) {
            none.obstacles().stream().map(this::said).forEach(reasons::add);
        }
        var because = words.say(award.because().said());
        if (!because.isEmpty()) {
            reasons.add(because);
        }
        return reasons;
    }

    /// What is missing to more points, nothing where all are earned or none can be.
    private List<String> reach(Award award, LeafScore score) {
        if (award instanceof NotApplicable
                || score.points().filter(leaf.max()::equals).isPresent()) {
            return List.of();
        }
        return List.of(
                words.say(Reach.of(scoring.rule(), form().facts(), leaf.max()).said()));
    }

    /// Why nothing can be computed, in the words of the screen where the core speaks of names in files.
    private String said(Obstacle obstacle) {
        return switch (obstacle) {
            case Obstacle.Missing missing ->
                words.say("criteria.trial.missing", words.say(missing.input().label()));
            case Obstacle.UnknownState unknown -> words.say("criteria.trial.unknown-state", unknown.given(), labels());
            case Obstacle.Unasked unasked -> words.say(unasked.said());
            case Obstacle.OutOfRange out -> words.say(out.said());
            case Obstacle.NotANumber letters -> words.say(letters.said());
            case Obstacle.DivisionByZero division -> words.say(division.said());
            case Obstacle.NotTold gap -> words.say(gap.said());
        };
    }

    private String labels() {
        return form().fields().stream()
                .flatMap(field -> field.choices().stream())
                .filter(choice -> !choice.value().isEmpty() && !choice.label().equals(choice.value()))
                .map(SetTrialPage.Choice::label)
                .collect(Collectors.joining("; "));
    }

    /// How the exact points become those that count, where that changes them.
    private String settled(Award award, LeafScore score) {
        var exact = award.points();
        var settled = score.points();
        if (exact.isEmpty() || settled.isEmpty() || exact.equals(settled.map(Points::share))) {
            return "";
        }
        return words.say(
                "criteria.trial.settled",
                new SetFigures(words).exact(exact.get()),
                words.figures().exact(settled.get().value()),
                SetTerms.rounding(words, set.terms().settling().of(leaf.source())));
    }
}
