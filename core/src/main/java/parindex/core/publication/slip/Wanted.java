package parindex.core.publication.slip;

import java.util.ArrayList;
import java.util.List;
import parindex.core.language.Text;
import parindex.core.points.Points;
import parindex.core.points.figure.Facts;
import parindex.core.points.reach.Reach;
import parindex.core.points.rule.Judgement;
import parindex.core.publication.Origin;

/// What would have earned more.
final class Wanted {
    private Wanted() {}

    static List<Text> said(Slip slip) {
        if (slip.isApart()) {
            return List.of(SlipWording.nothingWanted());
        }
        if (slip.isFull()) {
            return List.of(SlipWording.full());
        }
        return switch (slip.origin()) {
            case Origin.Surveyed ignored -> bySurvey(slip);
            case Origin.SetBy ignored -> bySomebody(slip);
            default -> reach(slip, slip.given().facts());
        };
    }

    private static List<Text> bySurvey(Slip slip) {
        var said = new ArrayList<Text>();
        said.add(SlipWording.surveyHasToGive(slip.max()));
        if (!(slip.rule() instanceof Judgement)) {
            said.addAll(reach(slip, slip.given().facts()));
        }
        return said;
    }

    /// Where the figures are good for more than was set, that comes first.
    private static List<Text> bySomebody(Slip slip) {
        var said = new ArrayList<Text>();
        if (slip.score().points().isEmpty()) {
            said.add(SlipWording.decisionWanted());
        }
        var set = slip.score().points().orElse(Points.ZERO);
        slip.byRule()
                .filter(any -> slip.score().points().isPresent())
                .filter(set::isLessThan)
                .map(SlipWording::enough)
                .ifPresent(said::add);
        said.addAll(reach(
                slip,
                slip.rule() instanceof Judgement ? judged(set) : slip.given().facts()));
        return said;
    }

    private static Facts judged(Points set) {
        return Facts.of(Judgement.POINTS, set.share());
    }

    private static List<Text> reach(Slip slip, Facts facts) {
        var asked = slip.rule() instanceof Judgement ? facts : facts.without(Judgement.POINTS);
        return Reach.of(slip.rule(), asked, slip.max()).sentences();
    }
}
