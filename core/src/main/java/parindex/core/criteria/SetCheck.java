package parindex.core.criteria;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.core.criteria.SetFault.Kind;
import parindex.core.language.Text;
import parindex.core.points.Points;
import parindex.core.points.RuleFault;

/// Every fault of a set at once: codes, tree, sums, sizes, rules and their sources (F-03, F-05).
final class SetCheck {
    private final CriteriaSet set;
    private final List<Item> given;
    private final List<SetFault> faults = new ArrayList<>();

    private SetCheck(CriteriaSet set, List<Item> given) {
        this.set = set;
        this.given = given;
    }

    /// @param given every item as it was written, before equal codes fell together
    static List<SetFault> of(CriteriaSet set, List<Item> given) {
        var check = new SetCheck(set, given);
        check.codes();
        set.items().forEach(check::item);
        if (set.terms().status() != Terms.Status.PARTIAL) {
            check.size();
        }
        return List.copyOf(check.faults);
    }

    private void codes() {
        var seen = new HashSet<ItemCode>();
        given.stream()
                .map(Item::code)
                .filter(code -> !seen.add(code))
                .distinct()
                .forEach(code -> add(Kind.CODE_TWICE, code, CriteriaWording.codeTwice(code)));
    }

    private void item(Item item) {
        var code = item.code();
        code.parent()
                .filter(parent -> set.item(parent).isEmpty())
                .ifPresent(parent -> add(Kind.NO_PARENT, code, CriteriaWording.noParent(code, parent)));
        if (item.title().isBlank()) {
            add(Kind.NO_TITLE, code, CriteriaWording.noTitle(code));
        }
        if (!item.max().isMoreThan(Points.ZERO)) {
            add(Kind.NO_POINTS, code, CriteriaWording.noPoints(item));
        }
        if (set.isLeaf(code)) {
            leaf(item);
        } else {
            parent(item);
        }
    }

    private void parent(Item item) {
        var parts = Points.sum(set.children(item.code()).stream().map(Item::max));
        if (!parts.equals(item.max())) {
            add(Kind.SUM_MISMATCH, item.code(), CriteriaWording.partsDoNotAddUp(item, parts));
        }
        if (item.scoring().isPresent()) {
            add(Kind.RULE_ABOVE_PARTS, item.code(), CriteriaWording.ruleAboveParts(item.code()));
        }
    }

    private void leaf(Item item) {
        if (item.code().level() == Level.AREA) {
            add(Kind.EMPTY_AREA, item.code(), CriteriaWording.emptyArea(item.code()));
        }
        var scoring = item.scoring();
        scoring.filter(rule -> !rule.basis().hasSource())
                .ifPresent(rule -> add(Kind.NO_SOURCE, item.code(), CriteriaWording.noBasis(item.code())));
        scoring.filter(rule -> !set.terms().settling().declares(item.source()))
                .ifPresent(rule -> add(Kind.NOT_SETTLED, item.code(), CriteriaWording.notSettled(item)));
        scoring.stream()
                .flatMap(rule -> rule.rule().faults(item.max()).stream())
                .forEach(fault -> add(kind(fault), item.code(), CriteriaWording.of(item.code(), fault.said())));
    }

    private void size() {
        set.terms().size().ifPresent(size -> {
            Stream.of(Level.values()).forEach(level -> {
                var found = (int) set.items().stream()
                        .filter(item -> item.code().level() == level)
                        .count();
                if (found != size.of(level)) {
                    add(Kind.WRONG_COUNT, CriteriaWording.wrongCount(level, size.of(level), found));
                }
            });
            if (!set.max().equals(size.total())) {
                add(Kind.WRONG_TOTAL, CriteriaWording.wrongTotal(size.total(), set.max()));
            }
        });
    }

    private static Kind kind(RuleFault fault) {
        return switch (fault.kind()) {
            case UNSOUND -> Kind.RULE_UNSOUND;
            case GAP -> Kind.BAND_GAP;
            case OVERLAP -> Kind.BAND_OVERLAP;
            case UNREACHABLE -> Kind.STEP_UNREACHABLE;
        };
    }

    private void add(Kind kind, ItemCode code, Text said) {
        faults.add(new SetFault(kind, Optional.of(code), said));
    }

    private void add(Kind kind, Text said) {
        faults.add(new SetFault(kind, Optional.empty(), said));
    }
}
