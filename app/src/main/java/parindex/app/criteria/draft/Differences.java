package parindex.app.criteria.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.Item;
import parindex.core.criteria.ItemCode;
import parindex.core.language.Language;
import parindex.core.language.Numerals;
import parindex.core.language.Text;

/// What a change did, as sentences for the history: item by item, then the set as a whole.
final class Differences {
    private final DraftDocument before;
    private final DraftDocument after;
    private final List<Text> said = new ArrayList<>();

    private Differences(DraftDocument before, DraftDocument after) {
        this.before = before;
        this.after = after;
    }

    /// Every sentence, a line each.
    static Text said(DraftDocument before, DraftDocument after) {
        var differences = new Differences(before, after);
        differences.tree();
        differences.whole();
        return lines(differences.said.isEmpty() ? List.of(DraftWording.changed()) : differences.said);
    }

    private static Text lines(List<Text> texts) {
        return new Text(
                texts.stream().map(Text::vi).collect(Collectors.joining("\n")),
                texts.stream().map(Text::en).collect(Collectors.joining("\n")));
    }

    private void tree() {
        var gone = codes(before.set());
        gone.removeAll(codes(after.set()));
        var come = codes(after.set());
        come.removeAll(codes(before.set()));
        var swapped = swapped();
        gone.forEach(code -> said.add(DraftWording.gone(code, title(before.set(), code))));
        come.forEach(code -> said.add(DraftWording.come(code, title(after.set(), code))));
        if (!swapped.isEmpty()) {
            said.add(swapped.getFirst());
        } else if (gone.isEmpty()) {
            after.set().items().stream()
                    .filter(item -> !come.contains(item.code()))
                    .forEach(this::item);
        }
    }

    /// An item that changed places with its neighbour.
    private List<Text> swapped() {
        return after.set().items().stream()
                .filter(item -> before.set().item(item.code()).isPresent())
                .filter(item -> !before.content(item.code()).equals(after.content(item.code())))
                .flatMap(item -> before.follow(item.code(), after).stream()
                        .filter(now -> !now.equals(item.code()))
                        .filter(now -> codes(before.set()).equals(codes(after.set())))
                        .map(now -> DraftWording.moved(item.code(), now, title(after.set(), now))))
                .toList();
    }

    private void item(Item now) {
        var code = now.code();
        var old = before.set().item(code).orElseThrow();
        if (!old.title().equals(now.title())) {
            said.add(DraftWording.from(code, new Text("tên", "title"), Text.same(old.title()), Text.same(now.title())));
        }
        if (!old.max().equals(now.max())) {
            said.add(DraftWording.from(code, new Text("điểm chuẩn", "maximum"), points(old), points(now)));
        }
        var oldRule = rule(old);
        if (!oldRule.equals(rule(now))) {
            said.add(DraftWording.from(code, new Text("cách tính", "rule"), oldRule, rule(now)));
        } else if (!old.scoring().equals(now.scoring())) {
            part(code, "nguồn của cách tính", "source of the rule");
        }
        changed(old, now, Item::assignment, "cơ quan chủ trì, phối hợp", "agencies");
        changed(old, now, one -> after.set().isLeaf(code) ? one.source() : "", "nguồn số liệu", "source of the figure");
        changed(old, now, one -> one.details().guidance(), "hướng dẫn kê khai", "guidance");
        changed(old, now, one -> one.details().evidence(), "tài liệu kiểm chứng", "documents");
        changed(old, now, one -> one.details().law(), "căn cứ", "law");
        changed(old, now, one -> one.details().notFor(), "nhóm không áp dụng", "groups it does not apply to");
        if (!before.cases(code).equals(after.cases(code))) {
            part(code, "ví dụ", "examples");
        }
    }

    private void changed(Item old, Item now, Function<Item, Object> what, String vi, String en) {
        if (!what.apply(old).equals(what.apply(now))) {
            part(now.code(), vi, en);
        }
    }

    private void part(ItemCode code, String vi, String en) {
        said.add(DraftWording.part(code.toString(), new Text(vi, en)));
    }

    private static Text points(Item item) {
        return new Text(
                Numerals.exact(item.max().value(), Language.VI),
                Numerals.exact(item.max().value(), Language.EN));
    }

    private static Text rule(Item item) {
        return item.scoring().map(scoring -> scoring.rule().said(item.max())).orElse(DraftWording.none());
    }

    private void whole() {
        var old = before.set();
        var now = after.set();
        set(
                !old.id().equals(now.id()),
                "tên ngắn " + old.id() + " → " + now.id(),
                "short name " + old.id() + " → " + now.id());
        set(!old.title().equals(now.title()), "tên bộ tiêu chí", "title");
        set(!old.terms().years().equals(now.terms().years()), "năm đánh giá", "assessment years");
        set(!old.bands().equals(now.bands()), "nhóm theo tổng điểm", "bands");
        set(!old.terms().acts().equals(now.terms().acts()), "văn bản căn cứ", "legal acts");
        set(!old.terms().law().equals(now.terms().law()), "căn cứ chung", "common law");
        set(!old.terms().settling().equals(now.terms().settling()), "chốt điểm", "settling");
        set(
                !old.terms().adjustments().equals(now.terms().adjustments()),
                "điểm thưởng, điểm phạt",
                "bonuses and penalties");
    }

    private void set(boolean changed, String vi, String en) {
        if (changed) {
            said.add(DraftWording.part("", new Text(vi, en)));
        }
    }

    private static Set<ItemCode> codes(CriteriaSet set) {
        return set.items().stream().map(Item::code).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String title(CriteriaSet set, ItemCode code) {
        return Stream.of(set.item(code))
                .flatMap(one -> one.stream())
                .map(Item::title)
                .findFirst()
                .orElse("");
    }
}
