package parindex.app.criteria.comparison;

import java.util.List;
import java.util.stream.Stream;
import parindex.app.kit.web.Words;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.version.Difference;
import parindex.core.criteria.version.SetDifference;
import parindex.core.document.Workbook;
import parindex.core.document.Workbook.Cell;
import parindex.formats.tree.NewBranch;
import parindex.formats.tree.Node.Branch;

/// Differences to take away.
///
/// @param words      in the language of the reader
/// @param difference the differences
record CompareFile(Words words, SetDifference difference) {
    private static final int NARROW = 12;
    private static final int WIDE = 60;

    /// As a table.
    Workbook.Sheet sheet() {
        return new Workbook.Sheet(
                words.say("criteria.compare"),
                List.of(
                        new Workbook.Column(words.say("column.code"), NARROW),
                        new Workbook.Column(words.say("criteria.compare.topic"), NARROW),
                        new Workbook.Column(words.say("criteria.compare.what"), WIDE),
                        new Workbook.Column(words.say("column.before"), WIDE),
                        new Workbook.Column(words.say("column.after"), WIDE)),
                difference.all().stream().map(this::row).toList());
    }

    private Workbook.Row row(Difference one) {
        var cells = Stream.of(
                code(one),
                words.word("criteria.topic.", CompareTopic.of(one)),
                words.say(one.said()),
                words.say(one.before()),
                words.say(one.after()));
        return new Workbook.Row(false, cells.<Cell>map(Cell.Word::new).toList());
    }

    /// As data, with stable words.
    Branch tree() {
        return new NewBranch()
                .list("differences", difference.all().stream().map(this::branch).toList())
                .done();
    }

    private Branch branch(Difference one) {
        return new NewBranch()
                .text("kind", one.kind().word())
                .text("code", code(one))
                .text("before", words.say(one.before()))
                .text("after", words.say(one.after()))
                .text("said", words.say(one.said()))
                .done();
    }

    private static String code(Difference one) {
        return one.code().map(ItemCode::toString).orElse("");
    }
}
