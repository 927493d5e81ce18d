package parindex.app.assessment.entry.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parindex.app.assessment.entry.CellView;
import parindex.app.assessment.entry.CellViews;
import parindex.app.assessment.entry.HistoryStore;
import parindex.app.assessment.entry.Sheet;
import parindex.app.assessment.entry.sheet.ItemPage.Asked;
import parindex.app.assessment.entry.sheet.ItemPage.Help;
import parindex.app.assessment.entry.sheet.ItemPage.Pager;
import parindex.app.assessment.entry.sheet.ItemPage.Question;
import parindex.app.assessment.entry.sheet.ItemPage.Remark;
import parindex.app.assessment.entry.sheet.ItemPage.Said;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Words;
import parindex.core.assessment.SheetEntries;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.Requirement;

/// Makes the page of one leaf.
///
/// @param frame   around it
/// @param sheet   its sheet
/// @param leaf    the leaf
/// @param remarks what people remarked
/// @param open    whether guidance is unfolded
record ItemFacts(Frame frame, Sheet sheet, Item leaf, List<HistoryStore.Remark> remarks, boolean open) {
    ItemPage page(Said said) {
        var isEntered = SheetEntries.isEntered(leaf);
        return new ItemPage(
                frame,
                sheet.head().url(),
                sheet.head().unit().name(),
                asked(isEntered),
                help(),
                isEntered ? Optional.of(CellViews.of(sheet, words()).of(leaf)) : Optional.<CellView>empty(),
                said,
                remarks.stream().map(this::remark).toList(),
                pager());
    }

    private Asked asked(boolean isEntered) {
        return new Asked(
                leaf.code().toString(),
                leaf.title(),
                frame.figures().exact(leaf.max().value()),
                leaf.scoring()
                        .map(scoring -> words().say(scoring.rule().said(leaf.max())))
                        .orElse(""),
                isEntered ? "" : words().word("sheet.brought.", leaf.source()));
    }

    private Help help() {
        var guidance = leaf.details().guidance();
        return new Help(
                open,
                guidance.asked(),
                guidance.example(),
                leaf.details().evidence().stream().map(ItemFacts::document).toList(),
                law(),
                guidance.questions().stream()
                        .map(answer -> new Question(answer.question(), answer.answer()))
                        .toList());
    }

    private static String document(Requirement wanted) {
        return Stream.of(wanted.document(), wanted.issuer(), wanted.note())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" – "));
    }

    private List<String> law() {
        return sheet.entries().set().law(leaf.code()).stream()
                .map(citation -> Stream.of(citation.act(), citation.article())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")))
                .toList();
    }

    private Remark remark(HistoryStore.Remark remark) {
        return new Remark(remark.person(), frame.figures().time(remark.at()), remark.text());
    }

    private Pager pager() {
        var codes = sheet.entered().stream().map(item -> item.code().toString()).toList();
        var at = codes.indexOf(leaf.code().toString());
        if (at < 0) {
            return new Pager("", "", "");
        }
        return new Pager(
                at == 0 ? "" : codes.get(at - 1),
                at + 1 < codes.size() ? codes.get(at + 1) : "",
                (at + 1) + "/" + codes.size());
    }

    private Words words() {
        return frame.words();
    }
}
