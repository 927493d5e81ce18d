package parindex.formats.criteria.writing;

import java.util.Optional;
import java.util.stream.Stream;
import parindex.core.criteria.BandScale.Band;
import parindex.core.criteria.LegalBasis;
import parindex.core.criteria.NotApplicable;
import parindex.core.criteria.Settling;
import parindex.core.criteria.Terms;
import parindex.core.criteria.item.Source;
import parindex.core.points.Rounding;
import parindex.formats.tree.NewBranch;
import parindex.formats.tree.Node;
import parindex.formats.tree.Node.Sequence;
import parindex.formats.tree.Node.Word;

/// What a set declares about itself.
final class TermsTree {
    private TermsTree() {}

    /// Puts kind, years, status, acts, law and size.
    static void head(Terms terms, NewBranch set) {
        terms.kind().ifPresent(kind -> set.word("kind", kind));
        set.put(
                "years",
                Sequence.of(terms.years().stream()
                        .map(year -> Word.bare(String.valueOf(year)))
                        .toList()));
        if (terms.status() != Terms.Status.OFFICIAL) {
            set.word("status", terms.status());
        }
        set.list("acts", terms.acts().stream().map(TermsTree::act).toList());
        BasisTree.law(terms.law(), set);
        set.put("size", terms.size().map(TermsTree::size));
    }

    private static Node act(LegalBasis act) {
        var validity = act.validity();
        return new NewBranch()
                .put("number", Word.of(act.number()))
                .put("date", act.date().map(day -> Word.figure(day.toString())))
                .put("title", Word.of(act.title()))
                .put("from", validity.from().map(day -> Word.figure(day.toString())))
                .put("to", validity.until().map(day -> Word.figure(day.toString())))
                .text("link", act.link())
                .done();
    }

    private static Node size(Terms.Size size) {
        return new NewBranch()
                .whole("areas", size.areas())
                .whole("criteria", size.criteria())
                .whole("components", size.components())
                .figure("total", size.total().toString())
                .done();
    }

    static Node band(Band band) {
        return new NewBranch()
                .put("name", Word.of(band.name()))
                .figure("from", band.from().toString())
                .done();
    }

    /// Puts settling, printing, and what happens where an item does not apply.
    static void computing(Terms terms, NewBranch set) {
        set.put(
                "settling",
                Optional.of(terms.settling())
                        .filter(settling -> !settling.equals(Settling.UNDECLARED))
                        .map(TermsTree::settling));
        set.put(
                "printing",
                Optional.of(terms.printing())
                        .filter(printing -> !printing.equals(Rounding.PRINTED))
                        .map(TermsTree::rounding));
        set.put(
                "not-applicable",
                Optional.of(terms.notApplicable())
                        .filter(policy -> !policy.equals(NotApplicable.UNDECLARED))
                        .map(TermsTree::notApplicable));
    }

    private static Node settling(Settling settling) {
        var branch = new NewBranch();
        Stream.of(Source.values())
                .filter(settling::declares)
                .forEach(source -> branch.put(source(source), rounding(settling.of(source))));
        BasisTree.put(settling.basis(), branch);
        return branch.done();
    }

    static String source(Source source) {
        return switch (source) {
            case FACTS -> "facts";
            case LEADERS_SURVEY -> "leaders-survey";
            case SIPAS -> "sipas";
            case OTHER_BODY -> "other-body";
            case UNKNOWN -> "unknown";
        };
    }

    private static Node rounding(Rounding rounding) {
        return new NewBranch()
                .whole("digits", rounding.digits())
                .word("way", rounding.way())
                .done();
    }

    private static Node notApplicable(NotApplicable policy) {
        var branch = new NewBranch().word("policy", policy.policy());
        BasisTree.put(policy.basis(), branch);
        return branch.done();
    }
}
