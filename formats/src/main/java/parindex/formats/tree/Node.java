package parindex.formats.tree;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A part of a data file.
public sealed interface Node {
    Place place();

    /// Keys with what stands under them, in the order of the file.
    record Branch(Place place, Map<String, Node> values) implements Node {
        public Branch {
            values = new LinkedHashMap<>(values);
        }
    }

    /// Several parts in their order.
    record Sequence(Place place, List<Node> parts) implements Node {
        public Sequence {
            parts = List.copyOf(parts);
        }

        /// Several parts that are to be written.
        public static Sequence of(List<? extends Node> parts) {
            return new Sequence(Place.WHOLE, List.copyOf(parts));
        }
    }

    /// A single value, as it was typed.
    ///
    /// @param form what kind of value another program may take it for
    record Word(Place place, String text, Form form) implements Node {
        /// Forms of values.
        public enum Form {
            /// Words, even where they look like a number.
            TEXT,
            /// A figure, a rate or a day, with every digit.
            FIGURE,
            /// A whole number, true or false.
            BARE
        }

        /// A value that was read, of which no more is known.
        public Word(Place place, String text) {
            this(place, text, Form.TEXT);
        }

        /// Words that are to be written.
        public static Word of(String text) {
            return new Word(Place.WHOLE, text, Form.TEXT);
        }

        /// A figure, a rate or a day that is to be written.
        public static Word figure(String figure) {
            return new Word(Place.WHOLE, figure, Form.FIGURE);
        }

        /// A whole number, true or false that is to be written.
        public static Word bare(String word) {
            return new Word(Place.WHOLE, word, Form.BARE);
        }
    }

    /// Something whose fault was said where it was read; nobody has to say it again.
    record Refused(Place place) implements Node {}

    /// A value that was left empty on purpose (`key:` with nothing behind it).
    record Empty(Place place) implements Node {}
}
