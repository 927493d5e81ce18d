package parindex.app.work;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parindex.app.assessment.appraisal.council.OpenMatters;
import parindex.core.assessment.Duties;
import parindex.core.assessment.Duty;
import parindex.core.assessment.Right;
import parindex.core.assessment.Role;
import parindex.core.assessment.work.Progress;
import parindex.core.assessment.work.Progress.Round;
import parindex.core.assessment.work.WorkLine;
import parindex.core.assessment.work.WorkList;
import parindex.core.assessment.work.WorkList.Situation;

/// Reads what somebody has to do.
@Component
public class WorkReading {
    private final ProgressStore progress;
    private final WorkStore work;
    private final AppraisalWork appraisal;
    private final OpenMatters council;

    WorkReading(ProgressStore progress, WorkStore work, AppraisalWork appraisal, OpenMatters council) {
        this.progress = progress;
        this.work = work;
        this.appraisal = appraisal;
        this.council = council;
    }

    /// Everybody's duties that are valid today.
    @Transactional(readOnly = true)
    public Map<UUID, Duties> everybody() {
        return progress.duties();
    }

    /// What the person for whom this thread works has to do, with the digest of today.
    @Transactional(readOnly = true)
    public WorkToday of(Duties duties) {
        var aside = work.aside();
        var rounds = progress.rounds(units(duties, Role.COORDINATOR));
        var own = units(duties, Role.DRAFTER, Role.HEAD);
        var running = rounds.stream().filter(round -> round.runs(aside.now())).toList();
        var parts = own.isEmpty() || running.isEmpty() ? List.<Progress>of() : progress.parts(running, own);
        var list = WorkList.of(duties, new Situation(rounds, parts, aside.unread()), aside.now());
        var open = rounds.stream().filter(Round::open).toList();
        var isJudged = open.stream()
                .anyMatch(round -> round.selfEnds()
                        .filter(end -> !end.isAfter(aside.now()))
                        .isPresent());
        var all = isJudged ? list.with(appraisal.of(duties)).with(decided(duties, open, aside.now())) : list;
        return new WorkToday(all.lines(), aside.now(), open, aside.digest());
    }

    /// What the council is to decide, of rounds whose explanations are over.
    private List<WorkLine> decided(Duties duties, List<Round> open, Instant now) {
        return duties.may(Right.RUN_ROUNDS)
                ? council.of(
                        duties,
                        open.stream()
                                .filter(round -> !round.runs(now))
                                .map(Round::slug)
                                .toList())
                : List.of();
    }

    private static List<UUID> units(Duties duties, Role... roles) {
        var wanted = List.of(roles);
        return duties.all().stream()
                .filter(duty -> wanted.contains(duty.role()))
                .map(Duty::unit)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
    }
}
