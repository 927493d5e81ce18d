package parindex.core.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// An official document, ready for any writer.
///
/// @param type       what it is
/// @param head       issuing body, place and date
/// @param number     number and symbol
/// @param date       day of issue, nothing while it has none
/// @param subject    the abstract (trích yếu)
/// @param addressees kính gửi, empty for none
/// @param body       its text
/// @param signature  who signs
/// @param recipients who receives it
/// @param annex      what follows the signature, beginning with a page break; empty for none
public record Document(
        DocumentType type,
        Letterhead head,
        DocumentNumber number,
        Optional<LocalDate> date,
        List<Run> subject,
        List<List<Run>> addressees,
        List<Block> body,
        SignatureBlock signature,
        Recipients recipients,
        List<Block> annex) {
    public Document {
        subject = List.copyOf(subject);
        addressees = List.copyOf(addressees);
        body = List.copyOf(body);
        annex = List.copyOf(annex);
    }

    /// One line that names the document, for the properties of a file.
    public String title() {
        return type.title() + " " + lowered(Run.text(subject));
    }

    /// The issuing body as printed, empty while it is not known.
    public String author() {
        return head.issuer().stream()
                .flatMap(List::stream)
                .filter(Run.Bound.class::isInstance)
                .map(Run::text)
                .reduce((one, two) -> one + " " + two)
                .orElse("");
    }

    /// Every sentence from the head to the end of the annex: paragraphs, headings, list entries, cells.
    public List<List<Run>> sentences() {
        var sentences = new ArrayList<List<Run>>();
        sentences.addAll(head().superior());
        sentences.addAll(head().issuer());
        sentences.add(number().runs());
        sentences.add(head().place());
        sentences.add(subject());
        sentences.addAll(addressees());
        body().forEach(block -> collect(block, sentences));
        sentences.addAll(signature().lines());
        sentences.add(signature().signer());
        sentences.addAll(recipients().lines());
        annex().forEach(block -> collect(block, sentences));
        return sentences;
    }

    private static void collect(Block block, List<List<Run>> sentences) {
        switch (block) {
            case Block.Heading heading -> sentences.add(heading.runs());
            case Block.Paragraph paragraph -> sentences.add(paragraph.runs());
            case Block.DashList list -> sentences.addAll(list.entries());
            case Block.Table table -> {
                table.columns().forEach(column -> sentences.add(column.head()));
                table.rows().forEach(row -> row.cells().forEach(cell -> sentences.addAll(cell.lines())));
            }
            case Block.AppendixTitle title -> {
                sentences.add(title.title());
                sentences.add(title.attached());
            }
            case Block.PageBreak ignored -> {}
        }
    }

    private static String lowered(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
