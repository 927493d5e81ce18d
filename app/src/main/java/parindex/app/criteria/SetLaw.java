package parindex.app.criteria;

import java.util.List;
import parindex.app.kit.web.Frame;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.LegalBasis;
import parindex.core.points.Citation;

/// A legal act that something rests on, as screens show it (F-05).
///
/// @param act      number and day of the act
/// @param article  where in it, or empty
/// @param title    what the act is about, or empty
/// @param validity the days on which it is in force, in words, or empty
/// @param link     where its text stands, or empty
public record SetLaw(String act, String article, String title, String validity, String link) {
    public static List<SetLaw> of(Frame frame, CriteriaSet set, List<Citation> law) {
        return law.stream().map(citation -> of(frame, set, citation)).toList();
    }

    private static SetLaw of(Frame frame, CriteriaSet set, Citation citation) {
        return set.terms().acts().stream()
                .filter(act -> act.number().equals(citation.act()))
                .findFirst()
                .map(act -> new SetLaw(
                        number(frame, act), citation.article(), act.title(), validity(frame, act), act.link()))
                .orElseGet(() -> new SetLaw(citation.act(), citation.article(), "", "", ""));
    }

    /// Number and day of an act.
    static String number(Frame frame, LegalBasis act) {
        return act.date()
                .map(day -> frame.words()
                        .say("criteria.act.dated", act.number(), frame.figures().date(day)))
                .orElse(act.number());
    }

    /// The days on which an act is in force, empty where nobody says.
    static String validity(Frame frame, LegalBasis act) {
        var figures = frame.figures();
        var words = frame.words();
        var until = act.validity().until().map(figures::date);
        return act.validity()
                .from()
                .map(figures::date)
                .map(from -> until.map(last -> words.say("criteria.act.between", from, last))
                        .orElseGet(() -> words.say("criteria.act.from", from)))
                .or(() -> until.map(last -> words.say("criteria.act.until", last)))
                .orElse("");
    }
}
