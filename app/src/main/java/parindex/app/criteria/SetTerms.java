package parindex.app.criteria;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parindex.app.criteria.SetPage.Group;
import parindex.app.criteria.SetPage.Line;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Words;
import parindex.core.criteria.Adjustment;
import parindex.core.criteria.Adjustments;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.LegalBasis;
import parindex.core.criteria.Terms;
import parindex.core.criteria.item.Source;
import parindex.core.points.Basis;
import parindex.core.points.Citation;
import parindex.core.points.Points;
import parindex.core.points.Rounding;
import parindex.core.points.rule.RuleWording;

/// Puts what holds for a whole set into words.
///
/// @param frame around the page
/// @param set   the set
public record SetTerms(Frame frame, CriteriaSet set) {
    List<Group> groups() {
        return Stream.of(acts(), settling(), bands(), notApplicable(), adjustments(), lineage())
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    private Terms terms() {
        return set.terms();
    }

    private Group acts() {
        return new Group(
                say("criteria.terms.acts"),
                terms().acts().stream().map(this::act).toList(),
                List.of());
    }

    private Line act(LegalBasis act) {
        return new Line(SetLaw.number(frame, act), true, act.title(), SetLaw.validity(frame, act), act.link());
    }

    private Group settling() {
        var settling = terms().settling();
        var lines = Arrays.stream(Source.values())
                .filter(settling::declares)
                .map(source -> Line.of(words().word("source.", source), rounding(words(), settling.of(source))))
                .collect(Collectors.toCollection(ArrayList::new));
        if (!lines.isEmpty()) {
            lines.add(Line.of(say("criteria.terms.printing"), rounding(words(), terms().printing())));
        }
        return new Group(say("criteria.terms.settling"), lines, basis(settling.basis()));
    }

    /// A rounding in words.
    public static String rounding(Words words, Rounding rounding) {
        return words.say(
                rounding.way() == Rounding.Way.CUT ? "criteria.rounding.cut" : "criteria.rounding.half-up",
                rounding.digits());
    }

    private Group bands() {
        var lines = set.bands().bands().stream()
                .map(band -> new Line(band.name(), true, say("criteria.terms.from", exact(band.from())), "", ""))
                .toList();
        return new Group(say("criteria.terms.bands"), lines, List.of());
    }

    private Group notApplicable() {
        var rule = terms().notApplicable();
        var policy = words().word("criteria.not-applicable.", rule.policy());
        var lines = terms().status() == Terms.Status.PARTIAL
                ? List.<Line>of()
                : List.of(Line.of(say("criteria.terms.policy"), policy));
        var notes = rule.basis().hasSource() ? basis(rule.basis()) : List.of(say("criteria.terms.undeclared"));
        return new Group(say("criteria.terms.not-applicable"), lines, notes);
    }

    private Group adjustments() {
        var all = terms().adjustments();
        var lines = all.all().stream().map(this::adjustment).collect(Collectors.toCollection(ArrayList::new));
        all.bonusCap().ifPresent(cap -> lines.add(Line.of(say("criteria.terms.bonus-cap"), most(cap))));
        all.penaltyCap().ifPresent(cap -> lines.add(Line.of(say("criteria.terms.penalty-cap"), most(cap))));
        return new Group(say("criteria.terms.adjustments"), lines, aboveMax(all));
    }

    private List<String> aboveMax(Adjustments all) {
        return List.of(say(all.aboveMax() ? "criteria.terms.above-max" : "criteria.terms.not-above-max"));
    }

    private Line adjustment(Adjustment one) {
        var key = one.direction() == Adjustment.Direction.BONUS ? "criteria.terms.bonus" : "criteria.terms.penalty";
        var value = say(key, exact(one.each()), words().say(one.measure().label()), exact(one.cap()));
        return new Line(
                words().say(one.title()), false, value, cited(one.basis().law()), "");
    }

    private String most(Points cap) {
        return say("criteria.terms.most", exact(cap));
    }

    private Group lineage() {
        var lines = terms().lineage().stream()
                .map(from -> new Line(
                        say("criteria.terms.earlier"),
                        false,
                        from.from(),
                        "",
                        "/criteria/compare?before=%s&after=%s".formatted(from.from(), set.id())))
                .toList();
        var notes = terms().lineage().map(from -> basis(from.basis())).orElse(List.of());
        return new Group(say("criteria.terms.lineage"), lines, notes);
    }

    private List<String> basis(Basis basis) {
        return basis(words(), basis);
    }

    /// Where something comes from, how far it is known, and what is open.
    public static List<String> basis(Words words, Basis basis) {
        var notes = new ArrayList<String>();
        if (basis.hasSource()) {
            var known = words.say(RuleWording.known(basis.known()));
            notes.add(words.say("criteria.basis", words.say(basis.source()), known));
        }
        if (!basis.law().isEmpty()) {
            notes.add(cited(basis.law()));
        }
        if (basis.hasGap()) {
            notes.add(words.say("criteria.gap", words.say(basis.gap())));
        }
        return notes;
    }

    private static String cited(List<Citation> law) {
        return law.stream().map(Citation::said).collect(Collectors.joining("; "));
    }

    private String exact(Points points) {
        return frame.figures().exact(points.value());
    }

    private String say(String key, Object... filling) {
        return words().say(key, filling);
    }

    private Words words() {
        return frame.words();
    }
}
