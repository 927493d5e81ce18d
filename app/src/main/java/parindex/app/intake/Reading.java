package parindex.app.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.springframework.stereotype.Component;
import parindex.app.kit.parser.Parser;
import parindex.app.kit.parser.ParserTask;
import parindex.app.kit.parser.ParserTask.Kind;
import parindex.core.intake.PrintedReport;
import parindex.core.intake.ReportedCard;
import parindex.formats.handed.Handed;
import parindex.formats.handed.HandedJson;
import parindex.formats.json.CardJsonReader;
import parindex.formats.json.PrintedJson;

/// Reads files that strangers may have made: each by a parser in a process of its own.
@Component
public class Reading {
    private final Parser parser;

    Reading(Parser parser) {
        this.parser = parser;
    }

    /// What a file says.
    ///
    /// @throws parindex.formats.BadInput with one sentence when it cannot be read, or not in time
    ReportedCard card(String name, byte[] bytes) {
        return CardJsonReader.read(parsed(ParserTask.of(Kind.CARD, name), bytes));
    }

    /// The lines of a file as they are printed.
    ///
    /// @throws parindex.formats.BadInput with one sentence when it cannot be read, or not in time
    public PrintedReport lines(String name, byte[] bytes) {
        return PrintedJson.read(parsed(ParserTask.of(Kind.LINES, name), bytes));
    }

    /// What stands in the file of a criteria set; what is wrong with its form is among the faults.
    ///
    /// @throws parindex.formats.BadInput with one sentence when it takes too long or too much
    public Handed set(String name, byte[] bytes) {
        return handed(Kind.SET, name, bytes);
    }

    /// What stands in a table of figures; what is wrong with its form is among the faults.
    ///
    /// @throws parindex.formats.BadInput with one sentence when it takes too long or too much
    public Handed facts(String name, byte[] bytes) {
        return handed(Kind.FACTS, name, bytes);
    }

    /// What stands in a list of people or units; what is wrong with its form is among the faults.
    ///
    /// @throws parindex.formats.BadInput with one sentence when it takes too long or too much
    public Handed list(String name, byte[] bytes) {
        return handed(Kind.LIST, name, bytes);
    }

    /// What stands in a workbook; what is wrong with its form is among the faults.
    ///
    /// @throws parindex.formats.BadInput with one sentence when it takes too long or too much
    public Handed workbook(String name, byte[] bytes) {
        return handed(Kind.WORKBOOK, name, bytes);
    }

    private Handed handed(Kind kind, String name, byte[] bytes) {
        return HandedJson.read(name, parsed(ParserTask.of(kind, name), bytes));
    }

    private String parsed(ParserTask task, byte[] bytes) {
        try {
            var file = Files.createTempFile("parindex-report", ".part");
            try {
                Files.write(file, bytes);
                return new String(parser.read(task, file), StandardCharsets.UTF_8);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
