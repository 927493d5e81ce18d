package parindex.app.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import parindex.app.assessment.round.RoundGate;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.api.Refused;
import parindex.app.kit.web.api.Seen;
import parindex.app.kit.web.api.Told;
import parindex.app.kit.web.typed.TypedDay;
import parindex.app.publication.EditionActions.Outcome;
import parindex.app.publication.EditionActions.Wanted;

/// Publishing and what is published, for programs. Proposing and confirming twice does it once: the second is refused.
@RestController
class PublicationApi {
    private static final String ONE = "/api/v1/rounds/{round}/publication";

    private final RoundGate gate;
    private final EditionReading reading;
    private final FinalReading finals;
    private final EditionActions actions;

    PublicationApi(RoundGate gate, EditionReading reading, FinalReading finals, EditionActions actions) {
        this.gate = gate;
        this.reading = reading;
        this.finals = finals;
        this.actions = actions;
    }

    /// What is proposed.
    ///
    /// @param number of the decision
    /// @param date   of the decision
    /// @param note   what a correction corrects, empty for version 1
    record Asked(String number, String date, @Nullable String note) {}

    /// What everybody may read.
    record Published(List<EditionJson> publications) {}

    /// The versions of one round.
    ///
    /// @param mark what is published by: the version of all of this
    /// @param now  what it comes to now
    record OfRound(
            String mark,
            List<EditionJson> editions,
            @Nullable EditionJson proposed,
            Now now) {}

    /// What a round would publish now.
    ///
    /// @param fingerprint of the data; a proposal holds for the same alone
    /// @param units       with their places
    record Now(String fingerprint, List<Unit> units) {
        /// One unit.
        ///
        /// @param points nothing where it is not finished
        /// @param place  in the standings of its kind, nothing where it has none
        record Unit(
                String unit,
                String kind,
                @Nullable String points,
                @Nullable Integer place) {}

        static Now of(Shown shown) {
            var units = new ArrayList<Unit>();
            shown.standings()
                    .forEach((kind, rows) -> rows.forEach(row -> units.add(new Unit(
                            row.code(),
                            kind,
                            Optional.ofNullable(shown.cards().get(row.code()))
                                    .filter(card -> card.isComplete())
                                    .map(card -> card.total().toString())
                                    .orElse(null),
                            row.standing().place().orElse(null)))));
            return new Now(FinalReading.fingerprint(shown), units);
        }
    }

    /// The version that was proposed, confirmed or withdrawn.
    record Done(int version) {}

    @GetMapping("/api/v1/public")
    @Told("The newest publication of every round.")
    Published all() {
        return new Published(reading.newest().stream().map(EditionJson::of).toList());
    }

    @GetMapping("/api/v1/public/{round}")
    @Told("Every version of the publication of a round, newest first: the first one counts, the others were corrected.")
    Published versions(@PathVariable String round) {
        var all = reading.published(round);
        if (all.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new Published(all.stream().map(EditionJson::of).toList());
    }

    @GetMapping(ONE)
    @Told(
            "What a round has published, what is proposed, and what it comes to now; its version is published, nothing else.")
    ResponseEntity<OfRound> one(Visit visit, @PathVariable String round) {
        var found = gate.run(visit, round);
        var published = reading.published(found.slug());
        var proposed = reading.proposed(found);
        var now = Now.of(finals.shown(found));
        var mark = EditionMark.of(published.stream().findFirst(), proposed, now.fingerprint());
        return Seen.answer(
                mark,
                new OfRound(
                        mark,
                        published.stream().map(EditionJson::of).toList(),
                        proposed.map(EditionJson::of).orElse(null),
                        now));
    }

    @PostMapping(ONE)
    @Told("Proposes to publish the results of a round; another person confirms.")
    ResponseEntity<Done> propose(Visit visit, @PathVariable String round, Seen seen, @RequestBody Asked asked) {
        var found = gate.run(visit, round);
        var wanted = new Wanted(
                asked.number(),
                TypedDay.of(asked.date()),
                Optional.ofNullable(asked.note()).orElse(""),
                Optional.of(seen.tag()));
        return answer(actions.propose(visit.signedIn(), found, wanted));
    }

    @PostMapping(ONE + "/confirmation")
    @Told("Confirms what another person proposed: from then on it is published.")
    ResponseEntity<Done> confirm(Visit visit, @PathVariable String round, Seen seen) {
        return answer(actions.confirm(visit.signedIn(), gate.run(visit, round), seen.tag()));
    }

    @PostMapping(ONE + "/withdrawal")
    @Told("Withdraws what is proposed.")
    ResponseEntity<Done> withdraw(Visit visit, @PathVariable String round, Seen seen) {
        return answer(actions.withdraw(visit.signedIn(), gate.run(visit, round), seen.tag()));
    }

    private static ResponseEntity<Done> answer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> ResponseEntity.status(HttpStatus.CREATED).body(new Done(done.version()));
            case Outcome.Refused refused when refused.code().equals("changed-meanwhile") -> throw Refused.stale();
            case Outcome.Refused refused -> throw new Refused(409, refused.code(), refused.said(), Map.of());
        };
    }
}
