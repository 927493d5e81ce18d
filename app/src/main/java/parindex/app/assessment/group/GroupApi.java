package parindex.app.assessment.group;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import parindex.app.assessment.Round;
import parindex.app.assessment.group.Wanted.Named;
import parindex.app.assessment.round.RoundGate;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.api.Refused;
import parindex.app.kit.web.api.Seen;
import parindex.app.kit.web.api.Told;

/// Groups of the units of a round, for programs.
@RestController
class GroupApi {
    private static final String GROUPS = "/api/v1/rounds/{round}/groups";

    private final RoundGate gate;
    private final GroupActions actions;

    GroupApi(RoundGate gate, GroupActions actions) {
        this.gate = gate;
        this.actions = actions;
    }

    /// All groups of a round.
    ///
    /// @param gap percentage points beyond which a scorecard shows an arrow, as a text
    record Groups(String gap, List<Group> groups) {
        Groups {
            groups = List.copyOf(groups);
        }

        /// A group.
        ///
        /// @param units words of its units
        record Group(String name, List<String> units) {
            Group {
                units = List.copyOf(units);
            }
        }
    }

    @GetMapping(GROUPS)
    @Told("The groups that the units of a round stand in, and the change beyond which a scorecard shows an arrow.")
    ResponseEntity<Groups> groups(Visit visit, @PathVariable String round) {
        return answer(gate.run(visit, round));
    }

    private ResponseEntity<Groups> answer(Round round) {
        var now = actions.of(round);
        var groups = now.groups().entrySet().stream()
                .map(group -> new Groups.Group(group.getKey(), List.copyOf(group.getValue())))
                .toList();
        return Seen.answer(now.mark(), new Groups(now.percent().toPlainString(), groups));
    }

    @PutMapping(GROUPS)
    @Told("Forms the groups of a round in place of those that there are.")
    ResponseEntity<Groups> keep(Visit visit, @PathVariable String round, Seen seen, @RequestBody Groups groups) {
        var found = gate.run(visit, round);
        var named = groups.groups().stream()
                .map(group -> new Named(group.name(), Set.copyOf(group.units())))
                .toList();
        var fault = actions.keep(visit.signedIn(), found, new Wanted(seen.tag(), gap(groups.gap()), named));
        if (fault.isPresent() && fault.get().stale()) {
            throw Refused.stale();
        }
        Refused.wrong(fault.map(GroupActions.Fault::said));
        return answer(found);
    }

    private static Optional<BigDecimal> gap(@Nullable String typed) {
        try {
            return Optional.ofNullable(typed).map(BigDecimal::new);
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
