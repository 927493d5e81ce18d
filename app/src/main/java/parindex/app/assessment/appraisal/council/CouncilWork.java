package parindex.app.assessment.appraisal.council;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parindex.app.assessment.Round;
import parindex.app.assessment.RoundReading;
import parindex.app.assessment.appraisal.council.CouncilFilter.State;
import parindex.app.assessment.appraisal.council.CouncilStore.Now;
import parindex.app.assessment.appraisal.council.CouncilStore.Stand;
import parindex.app.assessment.appraisal.council.Docket.Entry;
import parindex.core.assessment.Duties;
import parindex.core.assessment.Right;
import parindex.core.assessment.work.WorkLine;
import parindex.core.assessment.workflow.Milestone;

/// Counts the doubtful lines about which a person may record what the council decided. It asks the database for lines
/// only where he may record anything now.
@Component
class CouncilWork implements OpenMatters {
    private final RoundReading rounds;
    private final KnownDockets dockets;
    private final CouncilStore store;

    CouncilWork(RoundReading rounds, KnownDockets dockets, CouncilStore store) {
        this.rounds = rounds;
        this.dockets = dockets;
        this.store = store;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkLine> of(Duties duties, List<String> slugs) {
        return slugs.stream()
                .flatMap(slug -> rounds.find(slug).stream())
                .filter(round -> duties.may(Right.RUN_ROUNDS, round.place()))
                .flatMap(round -> line(duties, round).stream())
                .toList();
    }

    private Optional<WorkLine> line(Duties duties, Round round) {
        var now = store.now(round);
        if (CouncilActions.refusal(round, now, duties).isPresent()) {
            return Optional.empty();
        }
        var open = dockets.of(round).open();
        var may = (int) open.stream().filter(may(duties, round, now, open)).count();
        return may == 0
                ? Optional.empty()
                : Optional.of(WorkLine.decide(
                        may,
                        round.name(),
                        round.calendar().at(Milestone.PUBLICATION),
                        round.admin("council") + new CouncilFilter(State.OPEN.word(), null, null).query()));
    }

    private Predicate<Entry> may(Duties duties, Round round, Now now, List<Entry> open) {
        Map<String, Stand> stands = store
                .stands(round, open.stream().map(Entry::path).toList())
                .stream()
                .collect(toMap(Stand::path, Function.identity()));
        Map<Case, Boolean> asked = new HashMap<>();
        return line -> Optional.ofNullable(stands.get(line.path()))
                .filter(stand -> asked.computeIfAbsent(
                        new Case(line.isSent(), stand.party(), stand.judge()),
                        any -> CouncilActions.refusal(round, now, line.isSent(), stand, duties)
                                .isEmpty()))
                .isPresent();
    }

    /// All that tells one line of a round from another for who may record a decision: asked once for thousands.
    private record Case(boolean sent, boolean party, boolean judge) {}
}
