package parindex.core.document.result;

import java.util.ArrayList;
import java.util.List;
import parindex.core.analysis.Movement;
import parindex.core.document.Bindings;
import parindex.core.document.Run;

/// The two sentences that every document on a result opens with: what was achieved, and the way from the year before.
final class ResultSentences {
    private ResultSentences() {}

    /// Total, place and band, as far as they are known.
    ///
    /// @param opening the words up to the total
    static List<Run> score(ReportBasis basis, Bindings facts, String opening) {
        var runs = new ArrayList<>(facts.say(opening));
        if (facts.has("place")) {
            runs.addAll(facts.say(facts.has("ranked") ? ReportWording.RANK : ReportWording.RANK_ALONE));
            if (basis.analysis().standing().filter(own -> own.tied()).isPresent()) {
                runs.addAll(facts.say(ReportWording.TIED));
            }
        }
        if (facts.has("band")) {
            runs.addAll(facts.say(ReportWording.BAND));
        }
        runs.add(Run.words("."));
        if (!facts.has("place")) {
            runs.add(Run.words(" "));
            runs.addAll(facts.say(ReportWording.NO_RANK));
        }
        return runs;
    }

    /// Points and places against the year before, or that nothing is known.
    static List<Run> movement(ReportBasis basis, Bindings facts) {
        var runs = new ArrayList<Run>();
        ResultFacts.movement(basis.analysis()).ifPresent(movement -> {
            points(runs, facts, movement);
            places(runs, facts, movement);
        });
        if (runs.isEmpty()) {
            return facts.say(ReportWording.NO_MOVEMENT);
        }
        runs.addAll(0, facts.say(ReportWording.MOVED));
        runs.add(Run.words("."));
        return runs;
    }

    private static void points(List<Run> runs, Bindings facts, Movement movement) {
        if (movement.points().isPresent()) {
            runs.addAll(facts.say(way(
                    movement.points().get().signum(),
                    ReportWording.POINTS_UP,
                    ReportWording.POINTS_SAME,
                    ReportWording.POINTS_DOWN)));
            if (facts.has("prior.total")) {
                runs.addAll(facts.say(ReportWording.FROM_TOTAL));
            }
        }
    }

    private static void places(List<Run> runs, Bindings facts, Movement movement) {
        if (movement.places().isPresent()) {
            if (!runs.isEmpty()) {
                runs.add(Run.words("; "));
            }
            runs.addAll(facts.say(way(
                    Integer.signum(movement.places().get()),
                    ReportWording.PLACES_UP,
                    ReportWording.PLACES_SAME,
                    ReportWording.PLACES_DOWN)));
            if (facts.has("prior.place")) {
                runs.addAll(facts.say(ReportWording.FROM_PLACE));
            }
        }
    }

    private static String way(int sign, String up, String same, String down) {
        return sign > 0 ? up : sign < 0 ? down : same;
    }
}
