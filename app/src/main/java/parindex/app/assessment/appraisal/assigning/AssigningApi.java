package parindex.app.assessment.appraisal.assigning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import parindex.app.assessment.appraisal.assigning.Assigning.Asked;
import parindex.app.assessment.appraisal.assigning.Assigning.Given;
import parindex.app.assessment.appraisal.assigning.AssigningStore.Appraiser;
import parindex.app.assessment.appraisal.assigning.AssigningStore.Sheet;
import parindex.app.assessment.round.RoundGate;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.api.Told;

/// Who appraises which lines, for programs: by hand and balanced (E-21).
@RestController
class AssigningApi {
    private static final String ALL = "/api/v1/rounds/{round}/appraisers";

    private final RoundGate gate;
    private final Assigning assigning;

    AssigningApi(RoundGate gate, Assigning assigning) {
        this.gate = gate;
        this.assigning = assigning;
    }

    /// Who appraises what.
    ///
    /// @param lines assigned
    /// @param open  lines that nobody appraises yet
    /// @param areas who has which area of which unit
    record Appraisers(int lines, int open, List<OfPerson> people, List<OfArea> areas) {}

    /// An appraiser with his load.
    ///
    /// @param own       units that are his own
    /// @param conflicts units with which he declared a conflict of interest
    record OfPerson(
            String account, String name, int lines, int blocks, int units, List<String> own, List<String> conflicts) {
        static OfPerson of(Plan plan, Appraiser person) {
            var load = Optional.ofNullable(plan.loads().get(person.id())).orElse(new Plan.Load(0, 0, 0));
            return new OfPerson(
                    person.account(),
                    person.name(),
                    load.lines(),
                    load.blocks(),
                    load.units(),
                    slugs(plan, person.own()),
                    slugs(plan, person.conflicts()));
        }

        private static List<String> slugs(Plan plan, Set<UUID> units) {
            return plan.sheets().stream()
                    .filter(sheet -> units.contains(sheet.unit()))
                    .map(Sheet::slug)
                    .toList();
        }
    }

    /// An area of a unit.
    ///
    /// @param appraisers names of those who have lines of it
    record OfArea(String unit, String area, List<String> appraisers) {}

    @GetMapping(ALL)
    @Told("Who may appraise in a round, with his load, and who has which area of which unit.")
    Appraisers all(Visit visit, @PathVariable String round) {
        var plan = assigning.plan(gate.run(visit, round));
        return new Appraisers(
                plan.lines().size(),
                plan.open(),
                plan.appraisers().stream()
                        .map(person -> OfPerson.of(plan, person))
                        .toList(),
                plan.sheets().stream()
                        .flatMap(sheet -> plan.areas().stream()
                                .map(area -> new OfArea(
                                        sheet.slug(),
                                        area.code().toString(),
                                        plan.names(sheet, area.code()).toList())))
                        .toList());
    }

    /// What is given to somebody.
    ///
    /// @param person his account
    /// @param unit   address word of a unit, nothing for all of them
    /// @param item   code of an area or item, nothing for all of them
    record Wanted(
            String person, @Nullable String unit, @Nullable String item) {}

    /// What came of it.
    ///
    /// @param lines how many were given to somebody
    /// @param left  names of what was left out, because nobody, or not he, may appraise it
    record Done(int lines, List<String> left) {}

    @PostMapping(ALL)
    @Told("Gives somebody an area, an item, a unit, or a part of a unit; says what he may not appraise.")
    Done give(Visit visit, @PathVariable String round, @RequestBody Wanted wanted) {
        var asked = new Asked(wanted.person(), text(wanted.unit()), text(wanted.item()));
        return answer(assigning.give(visit.signedIn(), gate.run(visit, round), asked));
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }

    @PostMapping(ALL + "/balance")
    @Told("Shares all lines of a round out evenly among its appraisers, nobody his own.")
    Done balance(Visit visit, @PathVariable String round) {
        return answer(assigning.share(visit.signedIn(), gate.run(visit, round)));
    }

    private static Done answer(Given given) {
        given.stopped().ifPresent(why -> {
            throw why.refused();
        });
        return new Done(given.lines(), given.left());
    }
}
