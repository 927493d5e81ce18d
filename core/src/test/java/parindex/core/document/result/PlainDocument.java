package parindex.core.document.result;

import java.util.stream.Collectors;
import parindex.core.document.Block;
import parindex.core.document.Document;
import parindex.core.document.Letterhead;
import parindex.core.document.Run;

/// A document as plain text, block by block, for people who review it.
final class PlainDocument {
    private PlainDocument() {}

    static String of(Document document) {
        var text = new StringBuilder();
        document.head().superior().forEach(superior -> line(text, Run.text(superior)));
        document.head().issuer().forEach(issuer -> line(text, Run.text(issuer)));
        line(text, Letterhead.NATION + "\n" + Letterhead.MOTTO);
        line(text, "Số: " + Run.text(document.number().runs()));
        line(text, Run.text(document.head().place()) + "\n");
        line(text, document.type().isNamed() ? document.type().title() : "");
        line(text, Run.text(document.subject()));
        document.addressees().forEach(to -> line(text, "Kính gửi: " + Run.text(to)));
        document.body().forEach(block -> line(text, block(block)));
        document.signature().lines().forEach(office -> line(text, Run.text(office)));
        line(text, Run.text(document.signature().signer()));
        document.recipients().lines().forEach(recipient -> line(text, Run.text(recipient)));
        document.annex().forEach(block -> line(text, block(block)));
        return text.toString();
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }

    private static String block(Block block) {
        return switch (block) {
            case Block.Heading heading -> "\n" + heading.number() + " " + Run.text(heading.runs());
            case Block.Paragraph paragraph -> (paragraph.number() + " " + Run.text(paragraph.runs())).strip();
            case Block.DashList list ->
                list.entries().stream().map(entry -> "- " + Run.text(entry)).collect(Collectors.joining("\n"));
            case Block.Table table -> table(table);
            case Block.AppendixTitle title -> "Phụ lục\n" + Run.text(title.title()) + "\n" + Run.text(title.attached());
            case Block.PageBreak pages -> "\n==== " + pages.orientation();
        };
    }

    private static String table(Block.Table table) {
        var head =
                table.columns().stream().map(column -> Run.text(column.head())).collect(Collectors.joining(" | "));
        return head + "\n" + table.rows().stream().map(PlainDocument::row).collect(Collectors.joining("\n"));
    }

    private static String row(Block.Table.Row row) {
        var cells = row.cells().stream()
                .map(cell -> cell.lines().stream().map(Run::text).collect(Collectors.joining(" // ")))
                .collect(Collectors.joining(" | "));
        return row.kind() == Block.Table.Kind.PLAIN ? cells : row.kind() + ": " + cells;
    }
}
