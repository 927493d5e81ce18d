package parindex.app.assessment.round.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import parindex.app.assessment.Round;
import parindex.app.assessment.RoundReading;
import parindex.app.assessment.round.Beginning;
import parindex.app.assessment.round.OpeningActions;
import parindex.app.assessment.round.RoundActions;
import parindex.app.assessment.round.RoundActions.Wanted;
import parindex.app.assessment.round.RoundGate;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.api.Listed;
import parindex.app.kit.web.api.Listed.Cursor;
import parindex.app.kit.web.api.Refused;
import parindex.app.kit.web.api.Seen;
import parindex.app.kit.web.api.Told;
import parindex.core.assessment.workflow.Calendar;
import parindex.core.assessment.workflow.Milestone;

/// Rounds for programs.
@RestController
class RoundApi {
    private static final String ALL = "/api/v1/rounds";
    private static final String ONE = ALL + "/{round}";

    private final RoundReading rounds;
    private final RoundGate gate;
    private final RoundActions actions;
    private final OpeningActions openings;
    private final Beginning beginning;

    RoundApi(
            RoundReading rounds,
            RoundGate gate,
            RoundActions actions,
            @Lazy OpeningActions openings,
            Beginning beginning) {
        this.beginning = beginning;
        this.rounds = rounds;
        this.gate = gate;
        this.actions = actions;
        this.openings = openings;
    }

    @GetMapping(ALL)
    @Told("Rounds that the caller takes part in or runs, newest first.")
    Listed<RoundJson> all(Visit visit, Cursor cursor) {
        var run = beginning.run(visit.signedIn());
        var opened = rounds.opened();
        var all = Stream.concat(run.stream(), opened.stream().filter(round -> isOther(round, run)))
                .toList();
        return Listed.of(all, Round::slug, cursor).map(RoundJson::of);
    }

    private static boolean isOther(Round round, List<Round> run) {
        return run.stream().noneMatch(one -> one.id().equals(round.id()));
    }

    @GetMapping(ONE)
    @Told("One round with its dates.")
    ResponseEntity<RoundJson> one(@PathVariable String round) {
        return rounds.find(round).map(RoundApi::answer).orElseThrow(Refused::absent);
    }

    static ResponseEntity<RoundJson> answer(Round round) {
        return Seen.answer(round.version(), RoundJson.of(round));
    }

    /// A round to begin.
    ///
    /// @param host word of the unit that runs it
    /// @param copy word of the round it is begun from; nothing for an empty one
    record Fresh(
            String name,
            int year,
            @Nullable String host,
            @Nullable String copy) {
        Beginning.Typed typed() {
            return new Beginning.Typed(name.strip(), String.valueOf(year), text(host), text(copy));
        }

        private static String text(@Nullable String sent) {
            return sent == null ? "" : sent.strip();
        }
    }

    @PostMapping(ALL)
    @Told("Begins a round, empty or with everything an earlier one was prepared with.")
    ResponseEntity<RoundJson> begin(Visit visit, @RequestBody Fresh fresh) {
        return switch (beginning.begin(visit.signedIn(), fresh.typed())) {
            case Beginning.Begun.Done(var slug) -> answer(gate.run(visit, slug));
            case Beginning.Begun.Not(var why) -> {
                Refused.wrong(Optional.of(why));
                yield one("");
            }
        };
    }

    /// Name, year and dates as a program sends them; what is left out stays.
    ///
    /// @param dates by their words, each with an offset
    record Change(
            @Nullable String name,
            @Nullable Integer year,
            @Nullable Map<String, String> dates) {}

    @PutMapping(ONE)
    @Told("Changes name, year and dates of a round in preparation; what is left out stays.")
    ResponseEntity<RoundJson> change(Visit visit, @PathVariable String round, Seen seen, @RequestBody Change change) {
        var found = gate.run(visit, round);
        seen.of(found.version());
        var calendar = calendar(found, change.dates()).orElseThrow(RoundApi::noTime);
        calendar.faults().stream()
                .filter(fault -> calendar.at(fault.at()).isPresent())
                .findFirst()
                .ifPresent(fault -> {
                    throw new Refused(422, "dates-out-of-order", fault.said(), Map.of());
                });
        var name = Optional.ofNullable(change.name()).map(String::strip).orElse(found.name());
        var year = Optional.ofNullable(change.year()).orElse(found.year());
        Refused.wrong(Beginning.name(name).or(() -> Beginning.year(String.valueOf(year))));
        Refused.conflict(
                actions.change(new Wanted(found.id(), found.version(), visit.signedIn()), name, year, calendar));
        return answer(gate.run(visit, round));
    }

    static Refused noTime() {
        return new Refused(422, "no-time", null, Map.of());
    }

    static Optional<Calendar> calendar(Round round, @Nullable Map<String, String> dates) {
        var times = new EnumMap<Milestone, Instant>(Milestone.class);
        times.putAll(round.calendar().times());
        var sent = Optional.ofNullable(dates).orElse(Map.of());
        for (var milestone : Milestone.values()) {
            var text = sent.get(RoundJson.word(milestone));
            if (text != null) {
                try {
                    times.put(milestone, OffsetDateTime.parse(text).toInstant());
                } catch (DateTimeException noTime) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new Calendar(times));
    }

    /// What is accepted by name.
    record Accepted(@Nullable List<String> accepted) {}

    @PostMapping(ONE + "/opening")
    @Told("Opens a round, when nothing stands in the way and every lack is accepted by its word.")
    ResponseEntity<RoundJson> open(Visit visit, @PathVariable String round, Seen seen, @RequestBody Accepted accepted) {
        var wanted = wanted(visit, round, seen);
        var words = Optional.ofNullable(accepted.accepted()).orElse(List.of());
        Refused.conflict(openings.open(wanted, new HashSet<>(words)));
        return answer(gate.run(visit, round));
    }

    @PostMapping(ONE + "/withdrawal")
    @Told("Takes a round back before anything was entered.")
    ResponseEntity<RoundJson> withdraw(Visit visit, @PathVariable String round, Seen seen) {
        Refused.conflict(openings.withdraw(wanted(visit, round, seen)));
        return answer(gate.run(visit, round));
    }

    private Wanted wanted(Visit visit, String round, Seen seen) {
        var found = gate.run(visit, round);
        seen.of(found.version());
        return new Wanted(found.id(), found.version(), visit.signedIn());
    }
}
