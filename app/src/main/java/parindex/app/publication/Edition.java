package parindex.app.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// One version of what a round published, or proposes to.
///
/// @param id        its number
/// @param round     the round as a part of an address
/// @param name      of the round
/// @param year      assessment year
/// @param host      who publishes
/// @param invented  made up for demonstration or tests
/// @param version   from 1
/// @param number    of the decision
/// @param dated     day of the decision
/// @param note      what a correction corrects, empty for version 1
/// @param proposal  who proposed what
/// @param published when it was confirmed, nothing while it is proposed
public record Edition(
        UUID id,
        String round,
        String name,
        int year,
        String host,
        boolean invented,
        int version,
        String number,
        LocalDate dated,
        String note,
        Proposal proposal,
        Optional<Published> published) {
    /// A proposal.
    ///
    /// @param by          who proposed it
    /// @param at          when
    /// @param fingerprint of the data that were proposed
    /// @param previous    hash of the bundle that is corrected, empty for version 1
    public record Proposal(UUID by, Instant at, String fingerprint, String previous) {}

    /// What was published.
    ///
    /// @param at     when
    /// @param sha256 of the bundle
    /// @param bytes  how large it is
    public record Published(Instant at, String sha256, long bytes) {}

    /// Its address for everybody.
    public String url() {
        return "/public/" + round + "/" + version;
    }
}
