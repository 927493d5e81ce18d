package parindex.app.assessment.entry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import parindex.core.assessment.Place;

/// What a sheet is: one unit in a round, with its dates as the clock of the database sees them.
///
/// @param round    the round
/// @param unit     the assessed unit
/// @param set      SHA-256 of the criteria set it was opened with
/// @param stage    drafting or sent
/// @param until    until when figures may change, nothing before the opening
/// @param reopened items that may change longer than the others
/// @param now      the clock
public record SheetHead(
        Round round,
        Unit unit,
        String set,
        Stage stage,
        @Nullable Instant until,
        Set<String> reopened,
        Instant now) {
    public SheetHead {
        reopened = Set.copyOf(reopened);
    }

    /// The round.
    public record Round(UUID id, String slug, int year, String name, String host, boolean invented) {}

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

    /// Whether the time to enter an item has not run out.
    public boolean isOpen(String item) {
        return until != null && (now.isBefore(until) || reopened.contains(item));
    }

    /// Whether it has not for most items.
    public boolean isOpen() {
        return isOpen("");
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
