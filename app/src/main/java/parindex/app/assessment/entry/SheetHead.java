package parindex.app.assessment.entry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import parindex.core.assessment.Place;
import parindex.core.assessment.workflow.Calendar;
import parindex.core.assessment.workflow.RoundStage;
import parindex.core.criteria.item.ItemCode;
import parindex.core.scoring.Targets;

/// What a sheet is: one unit in a round, with its dates as the clock of the database sees them.
///
/// @param round    the round
/// @param unit     the assessed unit
/// @param set      SHA-256 of the criteria set it was opened with
/// @param stage    drafting or sent
/// @param until    until when figures may change, nothing before the opening
/// @param apart    items to which other things apply than to the rest
/// @param now      the clock
public record SheetHead(
        Round round,
        Unit unit,
        String set,
        Stage stage,
        @Nullable Instant until,
        Apart apart,
        Instant now) {
    /// Items to which other things apply than to the rest.
    ///
    /// @param reopened may change longer
    /// @param exempt   do not apply to the unit, as the round decided (F-06)
    /// @param targets  points aimed at (F-09)
    public record Apart(Set<String> reopened, Set<String> exempt, Targets targets) {
        public Apart {
            reopened = Set.copyOf(reopened);
            exempt = Set.copyOf(exempt);
        }
    }

    /// The round.
    ///
    /// @param host     who runs it
    /// @param calendar its dates
    public record Round(UUID id, String slug, int year, String name, Unit host, Calendar calendar, boolean invented) {}

    /// A unit with the units above it.
    public record Unit(UUID id, String slug, String name, List<UUID> above) {
        public Unit {
            above = List.copyOf(above);
        }

        /// Where it stands, in a round.
        public Place in(Round round) {
            return new Place(
                    java.util.stream.Stream.concat(java.util.stream.Stream.of(id), above.stream())
                            .toList(),
                    Optional.of(round.id()));
        }
    }

    /// How far the sheet is.
    ///
    /// @param sent    who sent it and when, nothing while it is drafted
    /// @param content SHA-256 of what was sent, or empty
    /// @param signed  name of the signed file, or empty
    public record Stage(int version, Optional<Sent> sent, String content, String signed, String signedName) {
        public boolean isSent() {
            return sent.isPresent();
        }
    }

    /// A sending.
    public record Sent(String by, Instant at) {}

    /// Where the round stands for an item: one that was given more time still is in self-assessment.
    public RoundStage roundStage(String item) {
        var stage = RoundStage.of(RoundStage.State.OPEN, round.calendar(), now);
        return stage.isRunning() && isOpen(item) ? RoundStage.SELF_ASSESSMENT : stage;
    }

    /// Where the round stands for the sheet as a whole: as long as single items may change, it can be sent with them.
    public RoundStage roundStage() {
        var stage = RoundStage.of(RoundStage.State.OPEN, round.calendar(), now);
        var open = isOpen() || !reopened().isEmpty();
        return stage.isRunning() && open ? RoundStage.SELF_ASSESSMENT : stage;
    }

    /// Whether the time to enter an item has not run out.
    public boolean isOpen(String item) {
        return until != null && (now.isBefore(until) || apart.reopened().contains(item));
    }

    /// Whether it has not for most items.
    public boolean isOpen() {
        return isOpen("");
    }

    /// Items that may change longer than the others.
    public Set<String> reopened() {
        return apart.reopened();
    }

    /// Whether the round decided that an item, or one above it, does not apply to the unit.
    public boolean isExempt(ItemCode code) {
        return apart.exempt().contains(code.toString())
                || code.parent().filter(this::isExempt).isPresent();
    }

    /// Address of the sheet.
    public String url() {
        return "/assessment/%s/units/%s".formatted(round.slug(), unit.slug());
    }

    /// The sheet in the journal.
    public String subject() {
        return url();
    }
}
