package parindex.core.criteria;

import java.util.ArrayList;
import java.util.List;
import parindex.core.criteria.SetFault.Kind;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.Scoring;
import parindex.core.points.rule.RuleFault;

/// What is wrong with each leaf: its rule, where the rule comes from, the law it rests on, who answers for it.
final class LeafCheck {
    private final CriteriaSet set;
    private final List<SetFault> faults = new ArrayList<>();

    private LeafCheck(CriteriaSet set) {
        this.set = set;
    }

    static List<SetFault> of(CriteriaSet set) {
        var check = new LeafCheck(set);
        var scored = set.leaves().stream().filter(leaf -> leaf.scoring().isPresent());
        scored.forEach(leaf -> leaf.scoring().ifPresent(scoring -> check.rule(leaf, scoring)));
        if (set.isMeantToScore()) {
            set.leaves().forEach(check::leaf);
        }
        return check.faults;
    }

    /// What only a set that is to be used has to say.
    private void leaf(Item leaf) {
        var code = leaf.code();
        if (leaf.scoring().isEmpty()) {
            faults.add(SetFault.of(Kind.NO_RULE, code, CriteriaWording.noRule(code)));
        }
        if (set.law(code).isEmpty()) {
            faults.add(SetFault.of(Kind.NO_LEGAL_BASIS, code, CriteriaWording.noLegalBasis(code)));
        }
        if (!set.assignment(code).isLed()) {
            faults.add(SetFault.of(Kind.UNASSIGNED, code, CriteriaWording.unassigned(code)));
        }
    }

    private void rule(Item leaf, Scoring scoring) {
        var code = leaf.code();
        if (!scoring.basis().hasSource()) {
            faults.add(SetFault.of(Kind.NO_SOURCE, code, CriteriaWording.noBasis(code)));
        }
        if (!set.terms().settling().declares(leaf.source())) {
            faults.add(SetFault.of(Kind.NOT_SETTLED, code, CriteriaWording.notSettled(leaf)));
        }
        scoring.rule()
                .faults(leaf.max())
                .forEach(fault -> faults.add(SetFault.of(kind(fault), code, CriteriaWording.of(code, fault.said()))));
    }

    private static Kind kind(RuleFault fault) {
        return switch (fault.kind()) {
            case UNSOUND -> Kind.RULE_UNSOUND;
            case GAP -> Kind.BAND_GAP;
            case OVERLAP -> Kind.BAND_OVERLAP;
            case UNREACHABLE -> Kind.STEP_UNREACHABLE;
        };
    }
}
