package parindex.core.publication.slip;

import java.util.ArrayList;
import java.util.List;
import parindex.core.language.Text;
import parindex.core.points.Points;
import parindex.core.points.rule.Award;
import parindex.core.publication.Origin;

/// How far a leaf came.
final class Reached {
    private Reached() {}

    static List<Text> said(Slip slip) {
        if (slip.isApart()) {
            return List.of(SlipWording.apart());
        }
        return slip.origin() instanceof Origin.Surveyed survey ? SlipWording.surveyed(survey) : byRule(slip);
    }

    private static List<Text> byRule(Slip slip) {
        if (slip.isJudged()) {
            return List.of(slip.stated().map(SlipWording::stated).orElse(SlipWording.nothingStated()));
        }
        var said = new ArrayList<Text>();
        slip.score().award().map(Award::steps).ifPresent(said::addAll);
        slip.byRule()
                .filter(points -> isRounded(slip, points))
                .map(SlipWording::rounded)
                .ifPresent(said::add);
        return said.isEmpty() ? List.of(SlipWording.nothingReached()) : said;
    }

    private static boolean isRounded(Slip slip, Points points) {
        return slip.score()
                .award()
                .flatMap(Award::points)
                .filter(exact -> !exact.equals(points.share()))
                .isPresent();
    }
}
