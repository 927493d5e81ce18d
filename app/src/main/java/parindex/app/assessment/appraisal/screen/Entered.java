package parindex.app.assessment.appraisal.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parindex.app.assessment.appraisal.Line;
import parindex.app.assessment.appraisal.screen.LinePage.Field;
import parindex.app.assessment.entry.Control;
import parindex.app.kit.web.Words;
import parindex.core.assessment.EntryState;

/// What the unit entered in a line, field by field.
///
/// @param words in the language of the reader
/// @param line  the line
public record Entered(Words words, Line line) {
    public List<Field> all() {
        var entry = line.cell().entry();
        var fields = new ArrayList<Field>();
        if (entry.state() == EntryState.NOT_APPLICABLE) {
            fields.add(new Field(words.say("appraisal.entered.state"), words.say("entry.not-applicable")));
        }
        Control.of(line.item(), entry)
                .forEach(control -> fields.add(new Field(
                        words.say(control.label()),
                        Stream.of(control.said(entry, words), words.say(control.unit()))
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(" ")))));
        if (entry.isExplained()) {
            fields.add(new Field(words.say("appraisal.entered.explanation"), entry.explanation()));
        }
        return fields;
    }
}
