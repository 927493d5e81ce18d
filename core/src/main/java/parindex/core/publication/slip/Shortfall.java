package parindex.core.publication.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.core.language.Text;
import parindex.core.points.Points;
import parindex.core.points.rule.Award;
import parindex.core.publication.Origin;

/// Why a leaf did not earn more.
final class Shortfall {
    private Shortfall() {}

    static List<Text> said(Slip slip) {
        if (slip.isApart()) {
            return List.of(slip.score().points().isPresent() ? SlipWording.apartInFull() : SlipWording.nothingLost());
        }
        if (slip.isFull()) {
            return List.of(SlipWording.full());
        }
        return slip.score().points().map(points -> less(slip, points)).orElseGet(() -> nothing(slip));
    }

    private static List<Text> less(Slip slip, Points points) {
        var said = new ArrayList<Text>();
        said.add(SlipWording.missing(points, slip.max()));
        switch (slip.origin()) {
            case Origin.ByRule ignored -> taken(slip).ifPresent(said::add);
            case Origin.SetBy by -> {
                said.add(SlipWording.set(by));
                slip.byRule().map(rule -> SlipWording.beside(rule, points)).ifPresent(said::add);
                slip.stated().map(SlipWording::stated).ifPresent(said::add);
            }
            case Origin.Surveyed ignored -> said.add(SlipWording.bySurvey());
            case Origin.Exempt ignored -> said.add(SlipWording.apart());
        }
        return said;
    }

    /// The step or limit that decided.
    private static Optional<Text> taken(Slip slip) {
        return slip.isJudged()
                ? slip.stated().map(SlipWording::stated)
                : slip.score()
                        .award()
                        .map(award -> award.because().taken())
                        .filter(sentence -> !sentence.vi().isEmpty());
    }

    private static List<Text> nothing(Slip slip) {
        return switch (slip.origin()) {
            case Origin.SetBy by -> List.of(SlipWording.notAllowed(by.points()));
            case Origin.Surveyed survey -> List.of(SlipWording.notAllowed(survey.points()));
            default -> open(slip);
        };
    }

    private static List<Text> open(Slip slip) {
        var reasons = slip.score().award().stream()
                .flatMap(award -> award instanceof Award.NotComputable none ? none.steps().stream() : Stream.empty());
        var said = Stream.concat(Stream.of(SlipWording.noPoints()), reasons).toList();
        return slip.score().waitsForAppraiser() ? List.of(SlipWording.nobodyDecided()) : said;
    }
}
