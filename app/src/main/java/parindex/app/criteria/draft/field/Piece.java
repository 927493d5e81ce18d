package parindex.app.criteria.draft.field;

import java.util.List;
import java.util.Optional;

/// A piece of a form, already worded; one template shows them all.
public sealed interface Piece {
    /// What a field looks like.
    enum Kind {
        LINE,
        AREA,
        NUMBER,
        DATE,
        CHECK,
        CHOICE,
        CARDS
    }

    /// One field.
    ///
    /// @param name    under which it is sent
    /// @param label   what it is
    /// @param kind    what it looks like
    /// @param value   what stands in it
    /// @param unit    what stands behind it, or empty
    /// @param hint    help below it, or empty
    /// @param choices what can be chosen
    /// @param faults  what is wrong with it
    record Field(
            String name,
            String label,
            Kind kind,
            String value,
            String unit,
            String hint,
            List<Choice> choices,
            List<Fault> faults)
            implements Piece {
        public Field {
            choices = List.copyOf(choices);
            faults = List.copyOf(faults);
        }

        /// The name as a part of an address on the page.
        public String id() {
            return name.replace('.', '-');
        }

        public Field unit(String behind) {
            return new Field(name, label, kind, value, behind, hint, choices, faults);
        }

        /// The unit in the label, where a table has no room for it in every row.
        public Field counted(String in) {
            var said = in.isEmpty() ? label : label + " (" + in + ")";
            return new Field(name, said, kind, value, unit, hint, choices, faults);
        }

        public Field hint(String help) {
            return new Field(name, label, kind, value, unit, help, choices, faults);
        }
    }

    /// Something to choose.
    ///
    /// @param what explains it, or empty
    record Choice(String value, String label, String what, boolean chosen) {}

    /// A fault beside its field.
    ///
    /// @param readings what may have been meant
    record Fault(String said, List<String> readings) {}

    /// Rows of alike fields.
    ///
    /// @param table name before the number of a row
    /// @param title what the table holds
    /// @param rows  what there is, with an empty one where nothing is
    /// @param add   words of the button that adds one
    /// @param spread whether a row is too long for a line
    /// @param offers rows that are ready to be added
    record Rows(String table, String title, List<Row> rows, String add, boolean spread, List<Offer> offers)
            implements Piece {
        public Rows {
            rows = List.copyOf(rows);
            offers = List.copyOf(offers);
        }

        public Rows offering(List<Offer> ready) {
            return new Rows(table, title, rows, add, spread, ready);
        }

        /// The same with the fields of a row below each other.
        public Rows spreadOut() {
            return new Rows(table, title, rows, add, true, offers);
        }

        /// Labels of the columns, which each row repeats.
        public List<String> columns() {
            return rows.isEmpty()
                    ? List.of()
                    : rows.getFirst().fields().stream().map(Field::label).toList();
        }

        public String id() {
            return table.replace('.', '-');
        }
    }

    /// A row that is ready to be added.
    record Offer(String value, String label) {}

    /// How a row stands: green or red, with words.
    ///
    /// @param shape full, none or unknown
    record Verdict(String shape, String said) {}

    /// One row.
    ///
    /// @param row    its name, with the number
    /// @param number as people count, from 1
    /// @param said   what is wrong with it as a whole
    /// @param verdict whether what it says holds
    record Row(String row, int number, List<Field> fields, List<String> said, Optional<Verdict> verdict) {
        public Row {
            fields = List.copyOf(fields);
            said = List.copyOf(said);
        }

        public String id() {
            return row.replace('.', '-');
        }

        public Row judged(Verdict given) {
            return new Row(row, number, fields, said, Optional.of(given));
        }
    }

    /// How fields that belong together are shown.
    enum Shape {
        PLAIN,
        /// Two beside each other.
        PAIRS,
        /// Only when asked for.
        FOLDED
    }

    /// Fields that belong together.
    record Group(String title, String hint, List<Piece> pieces, Shape shape) implements Piece {
        public Group {
            pieces = List.copyOf(pieces);
        }
    }

    /// A field that is carried along unseen.
    record Kept(String name, String value) implements Piece {}
}
