package parindex.core.criteria;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import parindex.core.criteria.SetFault.Kind;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.item.Level;
import parindex.core.points.Points;

/// What cannot be right about the tree of a set: codes, titles, sums and its declared size. A tree of which only a
/// part is known may be smaller than it says, but no part of it may be larger.
final class TreeCheck {
    private final CriteriaSet set;
    private final boolean isPartial;
    private final List<SetFault> faults = new ArrayList<>();

    private TreeCheck(CriteriaSet set) {
        this.set = set;
        this.isPartial = set.terms().status() == Terms.Status.PARTIAL;
    }

    static List<SetFault> of(CriteriaSet set, List<Item> given) {
        var check = new TreeCheck(set);
        check.codes(given);
        set.items().forEach(check::item);
        if (!check.isPartial) {
            set.terms().size().ifPresent(check::size);
        }
        return check.faults;
    }

    private void codes(List<Item> given) {
        var seen = new HashSet<ItemCode>();
        given.stream()
                .map(Item::code)
                .filter(code -> !seen.add(code))
                .distinct()
                .forEach(code -> faults.add(SetFault.of(Kind.CODE_TWICE, code, CriteriaWording.codeTwice(code))));
    }

    private void item(Item item) {
        var code = item.code();
        code.parent()
                .filter(parent -> set.item(parent).isEmpty())
                .ifPresent(parent ->
                        faults.add(SetFault.of(Kind.NO_PARENT, code, CriteriaWording.noParent(code, parent))));
        if (item.title().isBlank()) {
            faults.add(SetFault.of(Kind.NO_TITLE, code, CriteriaWording.noTitle(code)));
        }
        if (!item.max().isMoreThan(Points.ZERO)) {
            faults.add(SetFault.of(Kind.NO_POINTS, code, CriteriaWording.noPoints(item)));
        }
        if (!set.isLeaf(code)) {
            parent(item);
        } else if (code.level() == Level.AREA && !isPartial) {
            faults.add(SetFault.of(Kind.EMPTY_AREA, code, CriteriaWording.emptyArea(code)));
        }
    }

    private void parent(Item item) {
        var parts = Points.sum(set.children(item.code()).stream().map(Item::max));
        var agrees = isPartial ? !parts.isMoreThan(item.max()) : parts.equals(item.max());
        if (!agrees) {
            faults.add(SetFault.of(Kind.SUM_MISMATCH, item.code(), CriteriaWording.partsDoNotAddUp(item, parts)));
        }
        if (item.scoring().isPresent()) {
            faults.add(SetFault.of(Kind.RULE_ABOVE_PARTS, item.code(), CriteriaWording.ruleAboveParts(item.code())));
        }
    }

    private void size(Terms.Size size) {
        Stream.of(Level.values()).forEach(level -> {
            var found = (int) set.items().stream()
                    .filter(item -> item.code().level() == level)
                    .count();
            if (found != size.of(level)) {
                faults.add(SetFault.of(Kind.WRONG_COUNT, CriteriaWording.wrongCount(level, size.of(level), found)));
            }
        });
        if (!set.max().equals(size.total())) {
            faults.add(SetFault.of(Kind.WRONG_TOTAL, CriteriaWording.wrongTotal(size.total(), set.max())));
        }
    }
}
