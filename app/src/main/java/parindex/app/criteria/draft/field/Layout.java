package parindex.app.criteria.draft.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parindex.app.criteria.draft.field.Piece.Choice;
import parindex.app.criteria.draft.field.Piece.Fault;
import parindex.app.criteria.draft.field.Piece.Field;
import parindex.app.criteria.draft.field.Piece.Kept;
import parindex.app.criteria.draft.field.Piece.Kind;
import parindex.app.criteria.draft.field.Piece.Row;
import parindex.app.criteria.draft.field.Piece.Rows;
import parindex.app.kit.web.Words;

/// Lays out a form: takes what stands in its fields and what is wrong with them, and words it.
public final class Layout {
    private final Words words;
    private final Fields fields;
    private final Map<String, List<FieldFault>> faults;

    public Layout(Words words, Fields fields, List<FieldFault> faults) {
        this.words = words;
        this.fields = fields;
        this.faults = faults.stream().collect(Collectors.groupingBy(FieldFault::field));
    }

    public Words words() {
        return words;
    }

    public Fields fields() {
        return fields;
    }

    /// A field on one line; its label is the sentence `draft.field.` and the word.
    public Field line(String name, String word) {
        return field(name, word, Kind.LINE, List.of());
    }

    public Field area(String name, String word) {
        return field(name, word, Kind.AREA, List.of());
    }

    public Field number(String name, String word) {
        return field(name, word, Kind.NUMBER, List.of());
    }

    public Field date(String name, String word) {
        return field(name, word, Kind.DATE, List.of());
    }

    public Field check(String name, String word) {
        return field(name, word, Kind.CHECK, List.of());
    }

    /// A field with a few values to choose from; each is said by the sentence `prefix` and the value.
    public Field choice(String name, String word, String prefix, List<String> values) {
        return chosen(name, word, values, value -> values.contains(value) ? words.say(prefix + value) : value);
    }

    /// A field with values to choose from that are said as they are.
    public Field chosen(String name, String word, List<String> values, Function<String, String> said) {
        var now = fields.get(name);
        var all = values.contains(now)
                ? values
                : Stream.concat(values.stream(), Stream.of(now)).toList();
        var choices = all.stream()
                .map(value -> new Choice(value, said.apply(value), "", value.equals(now)))
                .toList();
        return field(name, word, Kind.CHOICE, choices);
    }

    private Field field(String name, String word, Kind kind, List<Choice> choices) {
        var label = words.say("draft.field." + word);
        return new Field(name, label, kind, fields.get(name), "", "", choices, faults(name));
    }

    private List<Fault> faults(String name) {
        return faults.getOrDefault(name, List.of()).stream()
                .map(fault -> new Fault(words.say(fault.said()), fault.readings()))
                .toList();
    }

    /// A few values as cards, each with its name and a sentence that explains it.
    public Field cards(String name, String word, String prefix, List<String> values) {
        var now = fields.get(name);
        var choices = values.stream()
                .map(value -> new Choice(
                        value, words.say(prefix + value), words.say(prefix + value + ".what"), value.equals(now)))
                .toList();
        return field(name, word, Kind.CARDS, choices);
    }

    /// A field on one line whose label is given.
    public Field named(String name, String label) {
        return named(name, label, Kind.LINE, List.of());
    }

    public Field named(String name, String label, Kind kind, List<Choice> choices) {
        return new Field(name, label, kind, fields.get(name), "", "", choices, faults(name));
    }

    /// A table: the rows that are there, each made by `row`; an empty one where there is none.
    ///
    /// @param word the sentences `draft.rows.` and the word: title, and with `.add` the button
    public Rows rows(String table, String word, Function<String, List<Field>> row) {
        var numbers = fields.rows(table).isEmpty() ? List.of(0) : fields.rows(table);
        var rows = new ArrayList<Row>();
        for (var number : numbers) {
            var name = table + "." + number;
            rows.add(new Row(name, rows.size() + 1, row.apply(name), said(name), Optional.empty()));
        }
        return new Rows(
                table,
                words.say("draft.rows." + word),
                rows,
                words.say("draft.rows." + word + ".add"),
                false,
                List.of());
    }

    private List<String> said(String row) {
        return faults.getOrDefault(row, List.of()).stream()
                .map(fault -> words.say(fault.said()))
                .toList();
    }

    /// What the form does not show, carried along so that nothing typed is lost on the way.
    public List<Piece> kept(List<Piece> pieces) {
        var shown = pieces.stream().flatMap(Layout::names).collect(Collectors.toSet());
        return fields.typed().entrySet().stream()
                .filter(field ->
                        !shown.contains(field.getKey()) && !field.getValue().isEmpty())
                .<Piece>map(field -> new Kept(field.getKey(), field.getValue()))
                .toList();
    }

    private static Stream<String> names(Piece piece) {
        return switch (piece) {
            case Field field -> Stream.of(field.name());
            case Rows rows ->
                rows.rows().stream().flatMap(row -> row.fields().stream()).map(Field::name);
            case Piece.Group group -> group.pieces().stream().flatMap(Layout::names);
            case Kept kept -> Stream.of(kept.name());
        };
    }
}
