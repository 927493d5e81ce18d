package parindex.app.publication.standings;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parindex.app.assessment.Round;
import parindex.app.publication.FinalReading;
import parindex.app.publication.standings.ImprintStore.Imprint;
import parindex.core.criteria.CriteriaSet;
import parindex.core.ranking.comparison.Body;
import parindex.core.ranking.comparison.League;
import parindex.core.unit.Register;
import parindex.formats.register.BundledRegister;

/// What rounds come to now, for those who see all of them. Each unit is worked out once for what it follows from; when
/// something changed, only those units are read anew that it changed.
@Component
@Transactional(readOnly = true)
public class LiveResults {
    private static final int AT_ONCE = 500;
    private static final int MOST_UNITS = 4_000;

    private final FinalReading finals;
    private final ImprintStore imprints;
    private final Register register;
    private final Map<UUID, Kept> known = new ConcurrentHashMap<>();

    LiveResults(FinalReading finals, ImprintStore imprints, @Value("${parindex.home:.}") Path home) {
        this.finals = finals;
        this.imprints = imprints;
        this.register = BundledRegister.in(home).provinces();
    }

    /// A unit, and what it follows from.
    private record Piece(String imprint, String kind, CriteriaSet set, Body body) {}

    /// A round as it was at an imprint.
    private record Kept(Result result, Map<String, Piece> pieces) {
        static final Kept NOTHING = new Kept(new Result("", new TreeMap<>()), Map.of());
    }

    /// Imprints are read before what they stand for: what changes in between is taken in too early, never kept too
    /// long.
    Result of(Round round) {
        var imprint = imprints.of(round.id());
        var kept = known.getOrDefault(round.id(), Kept.NOTHING);
        if (kept.result().key().equals(imprint)) {
            return kept.result();
        }
        var pieces = pieces(round, kept.pieces());
        var result = new Result(imprint, leagues(round, pieces));
        keep(round, new Kept(result, pieces));
        return result;
    }

    private void keep(Round round, Kept fresh) {
        known.remove(round.id());
        var kept = known.values().stream().mapToInt(one -> one.pieces().size()).sum();
        if (kept + fresh.pieces().size() > MOST_UNITS) {
            known.clear();
        }
        known.put(round.id(), fresh);
    }

    private Map<String, Piece> pieces(Round round, Map<String, Piece> before) {
        var now = imprints.units(round.id());
        var pieces = new LinkedHashMap<String, Piece>();
        var changed = new ArrayList<Imprint>();
        now.forEach((code, imprint) -> Optional.ofNullable(before.get(code))
                .filter(old -> old.imprint().equals(imprint.text()))
                .ifPresentOrElse(old -> pieces.put(code, old), () -> changed.add(imprint)));
        for (int from = 0; from < changed.size(); from += AT_ONCE) {
            pieces.putAll(read(round, changed.subList(from, Math.min(changed.size(), from + AT_ONCE)), now));
        }
        return pieces;
    }

    private Map<String, Piece> read(Round round, List<Imprint> some, Map<String, Imprint> now) {
        var shown = finals.shown(round, some.stream().map(Imprint::unit).toList());
        var pieces = new LinkedHashMap<String, Piece>();
        for (var record : shown.publication().units()) {
            var unit = record.unit();
            Optional.ofNullable(now.get(unit.code()))
                    .ifPresent(imprint -> pieces.put(
                            unit.code(),
                            new Piece(
                                    imprint.text(),
                                    unit.kind(),
                                    shown.publication().set(record),
                                    Result.body(unit, shown, register))));
        }
        return pieces;
    }

    private static TreeMap<String, League> leagues(Round round, Map<String, Piece> pieces) {
        var leagues = new TreeMap<String, League>();
        var sets = new TreeMap<String, CriteriaSet>();
        pieces.values().forEach(piece -> sets.put(piece.kind(), piece.set()));
        pieces.values().stream()
                .collect(groupingBy(Piece::kind, mapping(Piece::body, toList())))
                .forEach((kind, bodies) -> leagues.put(
                        kind,
                        new League(
                                round.year(),
                                Optional.ofNullable(sets.get(kind)).orElseThrow(),
                                bodies)));
        return leagues;
    }
}
