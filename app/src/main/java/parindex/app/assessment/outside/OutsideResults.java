package parindex.app.assessment.outside;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parindex.app.assessment.Round;
import parindex.core.assessment.EntryState;
import parindex.core.assessment.SheetEntries;
import parindex.core.assessment.outside.OutsideResult;
import parindex.core.assessment.outside.OutsideSubject;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Item;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;
import parindex.core.points.rule.Judgement;
import parindex.core.publication.ExtraRecord;
import parindex.core.publication.LeafRecord;
import parindex.core.publication.Origin;
import parindex.core.publication.Proof;

/// What comes from outside as it is published: leaves of surveys and other bodies, bonuses and penalties.
@Component
@Transactional(readOnly = true)
public class OutsideResults {
    private static final String HOST = "host";
    private static final Brought NONE = new Brought(Map.of());

    private final OutsideStore store;

    OutsideResults(OutsideStore store) {
        this.store = store;
    }

    /// What was brought for some units of a round.
    public Map<UUID, Brought> of(Round round, UUID[] wanted) {
        var units = new HashMap<UUID, Brought>();
        store.now(round.id(), wanted).stream()
                .collect(groupingBy(OutsideBook.Brought::unit))
                .forEach((unit, rows) -> units.put(
                        unit,
                        new Brought(rows.stream()
                                .collect(toMap(OutsideBook.Brought::subject, OutsideBook.Brought::result)))));
        return units;
    }

    /// What was brought for one unit.
    ///
    /// @param results by code or name
    public record Brought(Map<String, OutsideResult> results) {
        public Brought {
            results = Map.copyOf(results);
        }

        /// A unit for which nothing was brought.
        public static Brought none() {
            return NONE;
        }

        /// The record of a leaf that no unit enters; nothing for all others. Without a result it stays open: the unit
        /// is not finished, which is not zero.
        public Optional<LeafRecord> leaf(CriteriaSet set, Item leaf) {
            return SheetEntries.isEntered(leaf)
                    ? Optional.empty()
                    : Optional.of(record(new OutsideSubject.Leaf(leaf, set)));
        }

        private LeafRecord record(OutsideSubject.Leaf leaf) {
            var code = leaf.item().code();
            var result = results.getOrDefault(leaf.key(), OutsideResult.NOTHING);
            return switch (result.state()) {
                case EMPTY -> LeafRecord.open(code);
                case NOT_APPLICABLE -> LeafRecord.open(code).with(new Origin.Exempt(HOST));
                case GIVEN ->
                    leaf.asksForPoints()
                            ? new LeafRecord(code, Facts.NONE, surveyed(result), proofs(result))
                            : new LeafRecord(code, leaf.facts(result), Origin.ByRule.IT, proofs(result));
            };
        }

        /// The document that it comes from, where its file was handed in.
        private static List<Proof> proofs(OutsideResult result) {
            var source = result.source();
            return source.file().stream()
                    .map(file -> new Proof(file.sha256(), "", source.number(), source.dated()))
                    .toList();
        }

        private static Origin surveyed(OutsideResult result) {
            var points =
                    Optional.ofNullable(result.given().get(Judgement.POINTS)).orElseThrow();
            return new Origin.Surveyed(
                    result.source().cited(),
                    Points.of(points),
                    result.answers(),
                    result.error().map(Share::of));
        }

        /// The bonuses and penalties that were given.
        public List<ExtraRecord> extras(CriteriaSet set) {
            var extras = new ArrayList<ExtraRecord>();
            for (var extra : OutsideSubject.extras(set)) {
                var result = results.getOrDefault(extra.key(), OutsideResult.NOTHING);
                if (result.state() == EntryState.GIVEN) {
                    extras.add(new ExtraRecord(extra.key(), extra.facts(result), HOST, proofs(result)));
                }
            }
            return extras;
        }
    }
}
