package parindex.app.assessment.round.api;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import parindex.app.assessment.Round;
import parindex.app.assessment.round.GoalReading;
import parindex.app.assessment.round.Preparation;
import parindex.app.assessment.round.PreparationReading;
import parindex.app.assessment.round.RoundActions.Wanted;
import parindex.app.assessment.round.RoundChoices;
import parindex.app.assessment.round.RoundChoices.Aims;
import parindex.app.assessment.round.RoundChoices.Answering;
import parindex.app.assessment.round.RoundGate;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.api.Refused;
import parindex.app.kit.web.api.Seen;
import parindex.app.kit.web.api.Told;
import parindex.app.unit.KnownUnit;
import parindex.core.unit.UnitKind;

/// Who answers in a round, what is aimed at and what does not apply, for programs.
@RestController
class ChoiceApi {
    private static final String ROUND = "/api/v1/rounds/{round}";

    private final RoundGate gate;
    private final PreparationReading preparations;
    private final RoundChoices choices;
    private final GoalReading goals;

    ChoiceApi(RoundGate gate, @Lazy PreparationReading preparations, @Lazy RoundChoices choices, GoalReading goals) {
        this.gate = gate;
        this.preparations = preparations;
        this.choices = choices;
        this.goals = goals;
    }

    /// Who answers for an item of a unit.
    ///
    /// @param name   what the set calls the lead agency, or empty
    /// @param lead   word of the unit that leads; the unit itself where nobody else does
    /// @param origin how it was found
    record Answered(String unit, String item, String name, String lead, String origin) {}

    @GetMapping(ROUND + "/agencies")
    @Told("Who answers for each item of each unit of a kind, and how that was found.")
    ResponseEntity<List<Answered>> agencies(Visit visit, @PathVariable String round, @RequestParam UnitKind kind) {
        var found = gate.run(visit, round);
        var preparation = preparations.of(found);
        var answers = preparation.units(kind).stream()
                .flatMap(unit -> preparation.answers(unit).stream()
                        .map(answer -> new Answered(
                                unit.slug(),
                                answer.item().toString(),
                                answer.name(),
                                word(preparation, answer.lead()),
                                answer.origin().name())))
                .toList();
        return Seen.answer(found.version(), answers);
    }

    private static String word(Preparation preparation, java.util.UUID unit) {
        return preparation.register().tree().find(unit).map(KnownUnit::slug).orElse("");
    }

    /// Who is to answer for a name of the set, or for an item.
    ///
    /// @param name   of an agency in the set; nothing where an item is meant
    /// @param item   code of an item; nothing where a name is meant
    /// @param agency name, code or address; nothing goes back to what the set says
    /// @param self   each unit answers itself
    record Choice(
            UnitKind kind,
            @Nullable String name,
            @Nullable String item,
            @Nullable String agency,
            @Nullable Boolean self) {
        Answering answering() {
            return new Answering(kind, text(name), text(item), text(agency), Boolean.TRUE.equals(self));
        }
    }

    @PutMapping(ROUND + "/agencies")
    @Told("Chooses who answers for a name of the set, or for an item.")
    ResponseEntity<List<Answered>> choose(
            Visit visit, @PathVariable String round, Seen seen, @RequestBody Choice choice) {
        var found = seen(visit, round, seen);
        Refused.conflict(choices.answering(wanted(found, visit), found, choice.answering()));
        return agencies(visit, round, choice.kind());
    }

    /// Targets and what does not apply.
    ///
    /// @param unit    word of one unit; nothing for all of the kind
    /// @param targets points by code, as texts
    /// @param exempt  codes of items that do not apply
    record Goals(UnitKind kind, @Nullable String unit, Map<String, String> targets, List<String> exempt) {}

    @GetMapping(ROUND + "/goals")
    @Told("Targets and items that do not apply, for a kind of unit or for one unit.")
    ResponseEntity<Goals> goals(
            Visit visit,
            @PathVariable String round,
            @RequestParam UnitKind kind,
            @RequestParam(defaultValue = "") String unit) {
        var found = gate.run(visit, round);
        var set = goals.of(found.id(), RoundChoices.scope(preparations.of(found), kind, unit));
        var targets = new TreeMap<String, String>();
        set.targets()
                .forEach((code, points) ->
                        targets.put(code.toString(), points.value().toPlainString()));
        var exempt = set.exempt().stream().map(Object::toString).sorted().toList();
        return Seen.answer(found.version(), new Goals(kind, unit.isEmpty() ? null : unit, targets, exempt));
    }

    @PutMapping(ROUND + "/goals")
    @Told("Sets all targets and all items that do not apply, for a kind of unit or for one unit.")
    ResponseEntity<Goals> aim(Visit visit, @PathVariable String round, Seen seen, @RequestBody Goals sent) {
        var found = seen(visit, round, seen);
        var unit = text(sent.unit());
        unknown(preparations.of(found), sent);
        var typed = new HashMap<String, String>();
        sent.targets().forEach((code, points) -> typed.put(code, figure(points, visit)));
        var aims = new Aims(sent.kind(), unit, typed, new HashSet<>(sent.exempt()));
        Refused.conflict(choices.goals(wanted(found, visit), found, aims, visit.words()));
        return goals(visit, round, sent.kind(), unit);
    }

    /// A unit or an item that is not there must not be passed over in silence.
    private static void unknown(Preparation preparation, Goals sent) {
        var unit = text(sent.unit());
        var isStranger = !unit.isEmpty()
                && preparation.units().stream().noneMatch(one -> one.slug().equals(unit));
        if (isStranger) {
            throw new Refused(422, "no-such-unit", null, Map.of("unit", unit));
        }
        var codes = new HashSet<>(sent.targets().keySet());
        codes.addAll(sent.exempt());
        preparation.set(sent.kind()).stream()
                .flatMap(set -> set.leaves().stream())
                .forEach(leaf -> codes.remove(leaf.code().toString()));
        codes.stream().findFirst().ifPresent(code -> {
            throw new Refused(422, "no-such-item", null, Map.of("item", code));
        });
    }

    /// Points of programs have a point; a person would type a comma.
    private static String figure(String points, Visit visit) {
        var isNumber = points.matches("-?\\d{1,6}(\\.\\d{1,6})?");
        return isNumber && visit.words().tag().equals("vi") ? points.replace('.', ',') : points;
    }

    private Round seen(Visit visit, String round, Seen seen) {
        var found = gate.run(visit, round);
        seen.of(found.version());
        return found;
    }

    private static Wanted wanted(Round round, Visit visit) {
        return new Wanted(round.id(), round.version(), visit.signedIn());
    }

    private static String text(@Nullable String sent) {
        return Optional.ofNullable(sent).map(String::strip).orElse("");
    }
}
