package parindex.app.slip;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parindex.app.assessment.Round;
import parindex.app.assessment.appraisal.Line;
import parindex.app.assessment.appraisal.LineReading.Asked;
import parindex.app.assessment.appraisal.Proof;
import parindex.app.kit.web.Words;
import parindex.app.slip.SlipView.Decided;
import parindex.app.slip.SlipView.Document;
import parindex.app.slip.SlipView.Top;
import parindex.core.assessment.EntryState;
import parindex.core.assessment.appraisal.LineDecision;
import parindex.core.assessment.workflow.Milestone;
import parindex.core.points.figure.Facts;
import parindex.core.publication.LeafRecord;
import parindex.core.publication.Origin;
import parindex.core.publication.PublishedUnit;
import parindex.core.publication.Recount;
import parindex.core.publication.UnitRecord;
import parindex.core.publication.slip.Slip;
import parindex.core.scoring.ScoreCard;

/// Makes the slips of one unit while its round goes on. They are computed the same way as those of a publication.
///
/// @param round the round
/// @param asked lines of the unit, as one person sees them; never none
record RoundSlipFacts(Words words, Round round, Asked asked) {
    private List<Line> lines() {
        return asked.lines();
    }

    Line.Unit unit() {
        return lines().getFirst().unit();
    }

    String url() {
        return round.url() + "/units/" + unit().slug();
    }

    String url(String code) {
        return url() + "/slips/" + code;
    }

    List<String> codes() {
        return lines().stream().map(line -> line.item().code().toString()).toList();
    }

    /// The slip of some of them, in order.
    List<SlipView> views(List<String> codes) {
        var card = card();
        return lines().stream()
                .filter(line -> codes.contains(line.item().code().toString()))
                .map(line -> view(line, card))
                .toList();
    }

    private ScoreCard card() {
        var set = lines().getFirst().cell().sheet().set();
        var unit = new PublishedUnit(unit().slug(), unit().name(), "unit", List.of());
        var record = UnitRecord.of(unit, lines().stream().map(this::record).toList(), List.of());
        return Recount.card(record, set, round.year());
    }

    private LeafRecord record(Line line) {
        var entry = line.cell().entry();
        var facts = entry.state() == EntryState.GIVEN ? entry.facts(line.item()) : Facts.NONE;
        return new LeafRecord(line.item().code(), facts, origin(line), List.of());
    }

    private Origin origin(Line line) {
        if (asked.exempt().contains(line.item().code().toString())) {
            return new Origin.Exempt("host");
        }
        var isApart = line.cell().entry().state() == EntryState.NOT_APPLICABLE;
        return line.settledBySomebody().orElseGet(() -> isApart ? new Origin.Exempt("unit") : Origin.ByRule.IT);
    }

    private SlipView view(Line line, ScoreCard card) {
        var slip = Slip.of(card, line.item(), record(line));
        var top = new Top(
                unit().name(),
                round.name(),
                words.say("slip.unpublished"),
                url(line.item().code().toString()),
                "",
                round.invented());
        return new SlipFacts(words, slip)
                .view(top, line.proofs().stream().map(this::document).toList(), decided(line, slip));
    }

    private Document document(Proof proof) {
        return new Document(
                proof.title(),
                proof.act().number(),
                proof.act().dated().map(words.figures()::date).orElse(""),
                proof.pages(),
                proof.file().sha256());
    }

    private Decided decided(Line line, Slip slip) {
        var standing = line.feed().standing();
        var said = new ArrayList<>(
                new SlipFacts(words, slip).said(slip.decided(round.host().name())));
        standing.map(this::when).ifPresent(said::add);
        return new Decided(said, standing.map(LineDecision::reason).orElse(""), "", new Objecting(words, round).said());
    }

    /// By which appraisal and when, not by whom; what the council decided by its minutes.
    private String when(LineDecision decision) {
        var phase = words.say(decision.phase().said());
        return decision.minutes()
                .map(minutes -> words.say(
                        "slip.decided.minutes",
                        phase,
                        minutes.number(),
                        words.figures().date(minutes.dated())))
                .orElseGet(() -> words.say(
                        "slip.decided.at",
                        phase,
                        words.say(decision.verdict().said()),
                        words.figures().time(decision.stamp().at())));
    }

    /// How a unit objects, by the dates of the round alone.
    private record Objecting(Words words, Round round) {
        List<String> said() {
            return List.of(
                    switch (round.stage()) {
                        case PREPARING, ANNOUNCED, SELF_ASSESSMENT ->
                            dated("slip.object.self", Milestone.SELF_ASSESSMENT_ENDS);
                        case APPRAISAL -> dated("slip.object.appraisal", Milestone.EXPLANATION_ENDS);
                        case EXPLANATION -> dated("slip.object.open", Milestone.EXPLANATION_ENDS);
                        default -> dated("slip.object.over", Milestone.EXPLANATION_ENDS);
                    },
                    words.say("slip.object.unknown.round"));
        }

        private String dated(String key, Milestone end) {
            Optional<Instant> last = round.calendar().at(end).map(time -> time.minusSeconds(1));
            return last.map(time -> words.say(key, words.figures().time(time)))
                    .orElseGet(() -> words.say("slip.object.undated"));
        }
    }
}
