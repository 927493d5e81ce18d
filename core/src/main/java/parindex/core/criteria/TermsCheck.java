package parindex.core.criteria;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import parindex.core.criteria.Lineage.Link;
import parindex.core.criteria.SetFault.Kind;
import parindex.core.criteria.item.ItemCode;
import parindex.core.points.Points;

/// What cannot be right about what a set declares beside its tree: bands, bonuses and penalties, lineage.
final class TermsCheck {
    private final CriteriaSet set;
    private final List<SetFault> faults = new ArrayList<>();

    private TermsCheck(CriteriaSet set) {
        this.set = set;
    }

    static List<SetFault> of(CriteriaSet set) {
        var check = new TermsCheck(set);
        var terms = set.terms();
        if (terms.status() == Terms.Status.PARTIAL) {
            check.faults.add(SetFault.of(Kind.STRUCTURE_UNKNOWN, TermsWording.structureUnknown()));
        }
        check.bands(set.bands().bands());
        check.adjustments(terms.adjustments());
        terms.lineage().ifPresent(check::lineage);
        return check.faults;
    }

    private void bands(List<BandScale.Band> bands) {
        var names = new HashSet<String>();
        var limits = new HashSet<Points>();
        var most = set.terms().size().map(Terms.Size::total).orElseGet(set::max);
        for (var band : bands) {
            if (!names.add(band.name())) {
                faults.add(SetFault.of(Kind.BANDS_UNSOUND, TermsWording.bandTwice(band.name())));
            }
            if (!limits.add(band.from())) {
                faults.add(SetFault.of(Kind.BANDS_UNSOUND, TermsWording.limitTwice(band)));
            }
            if (most.isLessThan(band.from()) || band.from().isLessThan(Points.ZERO)) {
                faults.add(SetFault.of(Kind.BANDS_UNSOUND, TermsWording.bandOutside(band, most)));
            }
        }
    }

    private void adjustments(Adjustments adjustments) {
        var names = new HashSet<String>();
        adjustments.all().stream()
                .map(Adjustment::name)
                .filter(name -> !names.add(name))
                .distinct()
                .forEach(name -> faults.add(SetFault.of(Kind.RULE_UNSOUND, TermsWording.adjustmentTwice(name))));
        adjustments.all().stream()
                .flatMap(adjustment -> adjustment.faults().stream().map(fault -> TermsWording.of(adjustment, fault)))
                .forEach(said -> faults.add(SetFault.of(Kind.RULE_UNSOUND, said)));
        Stream.concat(adjustments.bonusCap().stream(), adjustments.penaltyCap().stream())
                .filter(cap -> !cap.isMoreThan(Points.ZERO))
                .forEach(cap -> faults.add(SetFault.of(Kind.RULE_UNSOUND, TermsWording.commonCapNotAboveZero(cap))));
    }

    private void lineage(Lineage lineage) {
        if (lineage.from().equals(set.id())) {
            faults.add(SetFault.of(Kind.LINEAGE, TermsWording.lineageOfItself()));
        }
        var before = new HashSet<ItemCode>();
        var after = new HashSet<ItemCode>();
        for (var link : lineage.links()) {
            link(link);
            Stream.concat(
                            link.before().stream().filter(code -> !before.add(code)),
                            link.after().stream().filter(code -> !after.add(code)))
                    .forEach(code -> faults.add(SetFault.of(Kind.LINEAGE, TermsWording.linkedTwice(link, code))));
        }
    }

    private void link(Link link) {
        if (!link.isWhole()) {
            faults.add(SetFault.of(Kind.LINEAGE, TermsWording.linkNotWhole(link)));
        }
        link.after().stream()
                .filter(code -> set.item(code).isEmpty())
                .forEach(code -> faults.add(SetFault.of(Kind.LINEAGE, TermsWording.linkToNowhere(link, code))));
    }
}
