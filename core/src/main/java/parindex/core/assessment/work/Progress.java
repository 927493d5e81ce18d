package parindex.core.assessment.work;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import parindex.core.assessment.Duties;
import parindex.core.assessment.Place;
import parindex.core.assessment.Role;
import parindex.core.assessment.workflow.PartStage;

/// How far one agency is with its part of one sheet (tiến độ).
///
/// @param round    the round
/// @param unit     whose sheet it is
/// @param agency   who answers for this part of it; the unit itself where no agency was named
/// @param stage    how far the part is
/// @param sent     whether the sheet was sent
/// @param counts   what is there and what is lacking
/// @param returned the words with which the part was given back, empty when it was not
/// @param deadline until when it may be changed
public record Progress(
        Round round,
        Body unit,
        Body agency,
        PartStage stage,
        boolean sent,
        Counts counts,
        String returned,
        Instant deadline) {

    /// A round, as far as work depends on it.
    ///
    /// @param id       its number
    /// @param slug     part of its address
    /// @param name     what it is called
    /// @param open     whether it was opened; else it is still prepared
    /// @param opensAt  when entering begins, nothing while that is not decided
    /// @param selfEnds when units must have sent their sheets, nothing while that is not decided
    /// @param closes   when nobody expects anything more of a unit, nothing while that is not decided
    /// @param host     who runs it
    /// @param unsent   units that have not sent their sheets, as far as whoever asks runs the round
    public record Round(
            UUID id,
            String slug,
            String name,
            boolean open,
            Optional<Instant> opensAt,
            Optional<Instant> selfEnds,
            Optional<Instant> closes,
            Body host,
            int unsent) {
        /// Whether units work on their sheets, in time or late.
        public boolean runs(Instant now) {
            return open
                    && opensAt.filter(opening -> !opening.isAfter(now)).isPresent()
                    && closes.filter(end -> end.isAfter(now)).isPresent();
        }
    }

    /// A unit or agency.
    ///
    /// @param slug part of its address
    /// @param name what it is called
    /// @param path it, then every unit above it
    public record Body(String slug, String name, List<UUID> path) {
        public Body {
            path = List.copyOf(path);
        }

        /// Its number.
        public UUID id() {
            return path.getFirst();
        }

        /// Whether somebody does this here himself, in a round. Whoever does it further above may step in, but it is
        /// not his daily work.
        boolean isServedBy(Duties duties, Role role, Round round) {
            var here = new Place(path, Optional.of(round.id()));
            return duties.all().stream()
                    .anyMatch(duty -> duty.role() == role && id().equals(duty.unit()) && duty.reaches(here));
        }
    }

    /// What a part consists of.
    ///
    /// @param leaves    items to fill
    /// @param filled    those that have figures, or do not apply
    /// @param unproved  those with figures and without a document
    /// @param unexplained those with figures and without an explanation
    public record Counts(int leaves, int filled, int unproved, int unexplained) {
        /// Items that are still empty.
        public int empty() {
            return leaves - filled;
        }
    }
}
