package parindex.core.assessment.work;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parindex.core.assessment.Duties;
import parindex.core.assessment.Role;
import parindex.core.assessment.work.Progress.Round;
import parindex.core.assessment.work.WorkLine.Kind;
import parindex.core.assessment.workflow.PartStage;
import parindex.core.language.Text;

/// What one person has to do now (Việc của tôi): one line a thing, first what ends first. Decided from his duties and
/// from how far everybody is.
///
/// @param lines by date
public record WorkList(List<WorkLine> lines) {
    public WorkList {
        lines = List.copyOf(lines);
    }

    /// The list with further lines, in the same order.
    public WorkList with(List<WorkLine> more) {
        return new WorkList(Stream.concat(lines.stream(), more.stream())
                .sorted(WorkLine.BY_DATE)
                .toList());
    }

    /// How things stand, as far as one person may see it.
    ///
    /// @param rounds those that are prepared or open
    /// @param parts  the parts of their sheets that are his own, and all parts of sheets that are
    /// @param unread notices that the person has not opened
    public record Situation(List<Round> rounds, List<Progress> parts, int unread) {}

    /// The list of one person.
    public static WorkList of(Duties duties, Situation now, Instant at) {
        var running = now.parts().stream()
                .filter(part -> part.round().runs(at) && !part.sent())
                .toList();
        return new WorkList(Stream.of(
                        running.stream().flatMap(part -> ofPart(duties, part).stream()),
                        sheets(running).flatMap(sheet -> ofSheet(duties, sheet).stream()),
                        now.rounds().stream().flatMap(round -> ofRound(duties, round, at).stream()),
                        notices(now.unread()).stream())
                .flatMap(lines -> lines)
                .sorted(WorkLine.BY_DATE)
                .toList());
    }

    private static Optional<WorkLine> ofPart(Duties duties, Progress part) {
        return switch (part.stage()) {
            case DRAFTING ->
                part.agency().isServedBy(duties, Role.DRAFTER, part.round())
                        ? Optional.of(toEnter(part))
                        : Optional.empty();
            case COMPLETE ->
                part.agency().isServedBy(duties, Role.HEAD, part.round())
                        ? Optional.of(line(Kind.APPROVE, WorkWording.approve(part), part))
                        : Optional.empty();
            case APPROVED -> Optional.empty();
        };
    }

    /// The most urgent thing about a part that is still drafted.
    private static WorkLine toEnter(Progress part) {
        if (!part.returned().isBlank()) {
            return line(Kind.RETURNED, WorkWording.returned(part.returned()), part);
        }
        var counts = part.counts();
        if (counts.empty() > 0) {
            return line(Kind.FILL, WorkWording.fill(counts.empty()), part);
        }
        return counts.unproved() > 0
                ? line(Kind.PROVE, WorkWording.prove(counts.unproved()), part)
                : line(Kind.COMPLETE, WorkWording.complete(), part);
    }

    private static Stream<List<Progress>> sheets(List<Progress> running) {
        return running.stream()
                .collect(Collectors.groupingBy(
                        part -> Map.entry(part.round().id(), part.unit().id())))
                .values()
                .stream();
    }

    /// A sheet can be sent when each part of it is approved.
    private static Optional<WorkLine> ofSheet(Duties duties, List<Progress> parts) {
        var one = parts.getFirst();
        var ready = parts.stream().allMatch(part -> part.stage() == PartStage.APPROVED);
        return ready && one.unit().isServedBy(duties, Role.HEAD, one.round())
                ? Optional.of(line(Kind.SEND, WorkWording.send(one), one))
                : Optional.empty();
    }

    private static Optional<WorkLine> ofRound(Duties duties, Round round, Instant at) {
        if (!round.host().isServedBy(duties, Role.COORDINATOR, round)) {
            return Optional.empty();
        }
        if (!round.open()) {
            return Optional.of(new WorkLine(
                    Kind.OPEN_ROUND,
                    WorkWording.openRound(),
                    Text.same(round.name()),
                    round.opensAt(),
                    "/admin/rounds/" + round.slug()));
        }
        return round.unsent() == 0 || !round.runs(at)
                ? Optional.empty()
                : Optional.of(new WorkLine(
                        Kind.FOLLOW,
                        WorkWording.follow(round.unsent()),
                        Text.same(round.name()),
                        round.selfEnds(),
                        "/work/board/" + round.slug()));
    }

    private static Optional<WorkLine> notices(int unread) {
        return unread == 0
                ? Optional.empty()
                : Optional.of(
                        new WorkLine(Kind.READ, WorkWording.read(unread), Text.same(""), Optional.empty(), "/notices"));
    }

    private static WorkLine line(Kind kind, Text text, Progress part) {
        return new WorkLine(
                kind,
                text,
                WorkWording.about(part),
                Optional.of(part.deadline()),
                "/assessment/" + part.round().slug() + "/units/" + part.unit().slug());
    }
}
