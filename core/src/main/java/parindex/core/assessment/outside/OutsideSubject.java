package parindex.core.assessment.outside;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.core.assessment.Entry;
import parindex.core.assessment.SheetEntries;
import parindex.core.criteria.Adjustment;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.Scoring;
import parindex.core.criteria.item.Source;
import parindex.core.language.Text;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Input;
import parindex.core.points.rule.Checklist;
import parindex.core.points.rule.Judgement;
import parindex.core.points.rule.Rule;
import parindex.core.points.rule.States;
import parindex.core.scoring.AdjustmentScore;
import parindex.core.scoring.LeafScore;

/// What is asked of somebody outside, of each unit alike.
public sealed interface OutsideSubject {
    /// A leaf that no unit enters: of a survey, or of another body.
    record Leaf(Item item, CriteriaSet set) implements OutsideSubject {
        @Override
        public String key() {
            return item.code().toString();
        }

        @Override
        public Text title() {
            return Text.same(item.title());
        }

        /// The figures that the rule asks for where another body brings them; otherwise the points.
        @Override
        public List<Input> fields() {
            var asked = item.source() == Source.OTHER_BODY
                    ? item.scoring()
                            .map(Scoring::rule)
                            .filter(Leaf::isOfFigures)
                            .map(Rule::inputs)
                            .orElse(List.of())
                    : List.<Input>of();
            return asked.isEmpty() ? List.of(points()) : asked;
        }

        private static boolean isOfFigures(Rule rule) {
            return !(rule instanceof States || rule instanceof Checklist || rule instanceof Judgement);
        }

        private Input points() {
            var range = new Input.Allowed(
                    Optional.of(Share.ZERO), Optional.of(item.max().share()), false);
            return new Input(Judgement.POINTS, OutsideWording.POINTS, OutsideWording.OF_POINTS, range);
        }

        /// Whether points are brought and not figures.
        public boolean asksForPoints() {
            return fields().getFirst().name().equals(Judgement.POINTS);
        }

        @Override
        public Optional<Points> points(OutsideResult result) {
            if (!result.isGiven()) {
                return Optional.empty();
            }
            return asksForPoints()
                    ? Optional.ofNullable(result.given().get(Judgement.POINTS)).map(Points::of)
                    : LeafScore.of(item, facts(result), set.terms().settling()).points();
        }
    }

    /// A bonus or penalty of the set.
    record Extra(Adjustment adjustment, CriteriaSet set) implements OutsideSubject {
        @Override
        public String key() {
            return adjustment.name();
        }

        @Override
        public Text title() {
            return adjustment.title();
        }

        @Override
        public List<Input> fields() {
            return adjustment.measure().inputs();
        }

        @Override
        public Optional<Points> points(OutsideResult result) {
            return result.isGiven()
                    ? AdjustmentScore.of(
                                    adjustment,
                                    facts(result),
                                    set.terms().settling().of(Source.FACTS))
                            .points()
                    : Optional.empty();
        }

        /// What the cases come to before any cap.
        Optional<Share> uncapped(OutsideResult result) {
            return adjustment
                    .measure()
                    .value(facts(result))
                    .map(cases -> cases.times(adjustment.each().share()));
        }
    }

    /// Code of the leaf, or name of the bonus or penalty.
    String key();

    Text title();

    /// What has to be given, one figure each.
    List<Input> fields();

    /// The points that a result comes to, nothing where it gives none.
    Optional<Points> points(OutsideResult result);

    /// What was given as rules take it: a rate typed in hundredths is a fraction of one.
    default Facts facts(OutsideResult result) {
        var rates = fields().stream().filter(Entry::isRate).map(Input::name).toList();
        return new Facts(result.given().entrySet().stream().collect(toMap(pair -> pair.getKey(), pair -> {
            var share = Share.of(new BigDecimal(pair.getValue()));
            return new Facts.Figure(rates.contains(pair.getKey()) ? share.dividedBy(Share.of(100)) : share);
        })));
    }

    /// The leaves of a set that no unit enters, in order.
    static List<Leaf> leaves(CriteriaSet set) {
        return set.leaves().stream()
                .filter(leaf -> !SheetEntries.isEntered(leaf))
                .map(leaf -> new Leaf(leaf, set))
                .toList();
    }

    /// The bonuses and penalties of a set, in its order.
    static List<Extra> extras(CriteriaSet set) {
        return set.terms().adjustments().all().stream()
                .map(adjustment -> new Extra(adjustment, set))
                .toList();
    }

    /// Everything that is asked of somebody outside.
    static List<OutsideSubject> all(CriteriaSet set) {
        return Stream.<OutsideSubject>concat(leaves(set).stream(), extras(set).stream())
                .toList();
    }

    /// What is asked under a code or name.
    static Optional<OutsideSubject> find(CriteriaSet set, String key) {
        return all(set).stream().filter(one -> one.key().equals(key)).findFirst();
    }
}
