package parindex.app.assessment.round.api;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import parindex.app.assessment.Round;
import parindex.app.assessment.round.PreparationReading;
import parindex.app.assessment.round.RoundActions.Wanted;
import parindex.app.assessment.round.RoundChoices;
import parindex.app.assessment.round.RoundGate;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.api.Refused;
import parindex.app.kit.web.api.Seen;
import parindex.app.kit.web.api.Told;
import parindex.app.unit.KnownUnit;
import parindex.core.unit.UnitKind;

/// What is chosen for a round, for programs: its sets, its units, and what stands in the way of opening it.
@RestController
class PreparationApi {
    private static final String ROUND = "/api/v1/rounds/{round}";

    private final RoundGate gate;
    private final PreparationReading preparations;
    private final RoundChoices choices;

    PreparationApi(RoundGate gate, @Lazy PreparationReading preparations, @Lazy RoundChoices choices) {
        this.gate = gate;
        this.preparations = preparations;
        this.choices = choices;
    }

    /// The set of each kind of unit, by name; an empty one takes it away, one left out stays.
    record Sets(
            @Nullable String ministry,
            @Nullable String province,
            @Nullable String department,
            @Nullable String district,
            @Nullable String commune) {
        static Sets of(Map<UnitKind, String> named) {
            return new Sets(
                    named.get(UnitKind.MINISTRY),
                    named.get(UnitKind.PROVINCE),
                    named.get(UnitKind.DEPARTMENT),
                    named.get(UnitKind.DISTRICT),
                    named.get(UnitKind.COMMUNE));
        }

        Map<UnitKind, String> named() {
            var named = new EnumMap<UnitKind, String>(UnitKind.class);
            put(named, UnitKind.MINISTRY, ministry);
            put(named, UnitKind.PROVINCE, province);
            put(named, UnitKind.DEPARTMENT, department);
            put(named, UnitKind.DISTRICT, district);
            put(named, UnitKind.COMMUNE, commune);
            return named;
        }

        private static void put(Map<UnitKind, String> named, UnitKind kind, @Nullable String name) {
            if (name != null) {
                named.put(kind, name);
            }
        }
    }

    @GetMapping(ROUND + "/sets")
    @Told("The criteria set that each kind of unit is assessed by.")
    ResponseEntity<Sets> sets(Visit visit, @PathVariable String round) {
        var found = gate.run(visit, round);
        var preparation = preparations.of(found);
        var named = new EnumMap<UnitKind, String>(UnitKind.class);
        preparation.sets().forEach(set -> named.put(set.kind(), set.name()));
        return Seen.answer(found.version(), Sets.of(named));
    }

    @PutMapping(ROUND + "/sets")
    @Told("Chooses the criteria sets of a round in preparation.")
    ResponseEntity<Sets> choose(Visit visit, @PathVariable String round, Seen seen, @RequestBody Sets sets) {
        var found = seen(visit, round, seen);
        Refused.conflict(choices.sets(wanted(found, visit), found, sets.named()));
        return sets(visit, round);
    }

    /// Units of a round, by their words in addresses.
    ///
    /// @param chosen  those that are assessed
    /// @param offered those that can be; left out when they are chosen
    record Chosen(List<String> chosen, @Nullable List<String> offered) {}

    @GetMapping(ROUND + "/units")
    @Told("The units that are assessed, and those that can be.")
    ResponseEntity<Chosen> units(Visit visit, @PathVariable String round) {
        var found = gate.run(visit, round);
        var preparation = preparations.of(found);
        return Seen.answer(found.version(), new Chosen(words(preparation.units()), words(preparation.candidates())));
    }

    /// The units to assess, and no others.
    record Units(List<String> chosen) {}

    @PutMapping(ROUND + "/units")
    @Told("Chooses the units of a round in preparation, and no others.")
    ResponseEntity<Chosen> chooseUnits(Visit visit, @PathVariable String round, Seen seen, @RequestBody Units units) {
        var found = seen(visit, round, seen);
        var offered = preparations.of(found).candidates();
        var strangers = units.chosen().stream()
                .filter(word -> !words(offered).contains(word))
                .findFirst();
        if (strangers.isPresent()) {
            throw new Refused(422, "no-such-unit", null, Map.of("unit", strangers.get()));
        }
        var chosen = offered.stream()
                .filter(unit -> units.chosen().contains(unit.slug()))
                .toList();
        Refused.conflict(choices.units(wanted(found, visit), offered, chosen));
        return units(visit, round);
    }

    private static List<String> words(List<KnownUnit> units) {
        return units.stream().map(KnownUnit::slug).toList();
    }

    /// What stands in the way of opening a round.
    ///
    /// @param word by which it is accepted, where it can be
    record Fault(String word, boolean stops, String said) {}

    @GetMapping(ROUND + "/check")
    @Told("What stands in the way of opening a round, and what has to be accepted by its word.")
    List<Fault> check(Visit visit, @PathVariable String round) {
        var preparation = preparations.of(gate.run(visit, round));
        return preparations.check(preparation).stream()
                .map(fault ->
                        new Fault(fault.word(), fault.stops(), visit.words().say(fault.said())))
                .toList();
    }

    private Round seen(Visit visit, String round, Seen seen) {
        var found = gate.run(visit, round);
        seen.of(found.version());
        return found;
    }

    private static Wanted wanted(Round round, Visit visit) {
        return new Wanted(round.id(), round.version(), visit.signedIn());
    }
}
