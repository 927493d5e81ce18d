package parindex.app.assessment.appraisal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import parindex.app.assessment.entry.Control;
import parindex.core.assessment.Entry;
import parindex.core.assessment.SheetEntries;
import parindex.core.assessment.appraisal.LineFeed;
import parindex.core.assessment.appraisal.LineStanding;
import parindex.core.assessment.appraisal.LineState;
import parindex.core.assessment.appraisal.OnTheTable;
import parindex.core.assessment.appraisal.Stamp;
import parindex.core.assessment.workflow.RoundStage;
import parindex.core.criteria.item.Item;
import parindex.core.points.Points;
import parindex.core.points.table.AllowedPoints;
import parindex.core.publication.Origin;
import parindex.core.scoring.LeafScore;

/// One line of a sheet that is judged, as one person sees it.
///
/// @param unit     whose line
/// @param item     what is asked
/// @param cell     what was entered, and what it makes
/// @param proofs   what proves it
/// @param feed     what was decided and replied
/// @param conflict whether the person declared a conflict with the unit, nothing where he declared nothing
/// @param stage    of the round
public record Line(
        Unit unit,
        Item item,
        Cell cell,
        List<Proof> proofs,
        LineFeed feed,
        Optional<Boolean> conflict,
        RoundStage stage) {
    public Line {
        proofs = List.copyOf(proofs);
    }

    /// The assessed unit.
    ///
    /// @param kind of unit, as its set is kept under
    /// @param sent when its sheet was sent, nothing where it is not
    public record Unit(UUID id, String slug, String name, String kind, Optional<Instant> sent) {}

    /// What was entered.
    ///
    /// @param score what it makes
    /// @param stamp who entered it last, nothing where nobody did
    /// @param sheet the other cells that the person sees
    public record Cell(Entry entry, LeafScore score, Optional<Stamp> stamp, SheetEntries sheet) {}

    /// What the line holds now.
    public OnTheTable now() {
        return new OnTheTable(
                cell.entry().state(),
                cell.entry().figures(),
                cell.entry().explanation(),
                cell.score().points(),
                Proof.documents(proofs));
    }

    public LineStanding standing() {
        return new LineStanding(feed, now(), stage);
    }

    public LineState state() {
        return standing().state();
    }

    /// What the rule of the item allows an appraiser to give.
    public AllowedPoints allowed() {
        return AllowedPoints.of(item.scoring().orElseThrow().rule(), item.max());
    }

    /// Whether the points were computed by a rule, not claimed by the unit.
    public boolean isComputed() {
        return cell.score().points().isPresent() && !Control.isClaimed(item, cell.entry());
    }

    /// Since when it waits for somebody, as it stands.
    public Instant since(LineStanding standing) {
        return standing.since(unit.sent().orElse(Instant.EPOCH));
    }

    /// Whether another one is the same line, whatever each holds.
    public boolean isSame(Line other) {
        return unit.id().equals(other.unit.id()) && item.code().equals(other.item.code());
    }

    /// What the line is worth now.
    public Optional<Points> stands() {
        return feed.points(cell.score().points());
    }

    /// The decision that stands, unless it accepted what the rule gives for what is entered now.
    public Optional<Origin> settledBySomebody() {
        return feed.standing()
                .map(decision -> new SettledLine(
                        unit.id(),
                        item.code().toString(),
                        decision.phase(),
                        decision.verdict(),
                        decision.points(),
                        decision.seen()))
                .flatMap(settled -> settled.origin(cell.entry()));
    }

    /// The line as a part of an address below its round.
    public String path() {
        return "units/" + unit.slug() + "/items/" + item.code();
    }
}
