package parindex.app.assessment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import parindex.core.assessment.Place;
import parindex.core.assessment.workflow.Calendar;
import parindex.core.assessment.workflow.Countdown;
import parindex.core.assessment.workflow.Milestone;
import parindex.core.assessment.workflow.RoundStage;

/// A round (đợt) as it was when it was read.
///
/// @param id       its number
/// @param slug     its part of an address
/// @param year     assessment year
/// @param name     what people call it
/// @param host     who runs it
/// @param state    what was decided about it
/// @param calendar its dates
/// @param invented made up for demonstration or tests
/// @param version  counts its changes
/// @param now      the clock of the database when it was read
public record Round(
        UUID id,
        String slug,
        int year,
        String name,
        Host host,
        RoundStage.State state,
        Calendar calendar,
        boolean invented,
        int version,
        Instant now) {
    /// Who runs a round (đơn vị chủ trì).
    public record Host(UUID id, String slug, String name, Place place) {}

    /// Where it stands by the clock of the database.
    public RoundStage stage() {
        return RoundStage.of(state, calendar, now);
    }

    /// The time that is left to enter, nothing without a date.
    public Optional<Countdown> countdown() {
        return calendar.at(Milestone.SELF_ASSESSMENT_ENDS).map(end -> new Countdown(end, now));
    }

    /// The place at which those who run it have their duties.
    public Place place() {
        return new Place(host.place().path(), Optional.of(id));
    }

    /// Address for those who take part.
    public String url() {
        return "/assessment/" + slug;
    }

    /// Address for those who run it.
    public String admin() {
        return "/admin/rounds/" + slug;
    }

    public String admin(String page) {
        return admin() + "/" + page;
    }
}
