package parindex.app.assessment.entry.contents;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import parindex.core.criteria.item.ItemCode;

/// Tells the states of a sheet apart: everything that points and findings depend on, as the database shows it to the
/// person who asks. Where two people are shown different rows their imprints differ, so that nobody is answered from
/// what he does not see. The three texts are pairs of an item and a word, in order, with commas between.
///
/// @param about     the sheet
/// @param marks     the mark of every cell
/// @param documents how many documents each item has
/// @param remarks   how many remarks each item has
public record Imprint(About about, String marks, String documents, String remarks) {

    /// A sheet, and what is the same for all of its cells.
    ///
    /// @param set   SHA-256 of its criteria set
    /// @param apart what applies beside its cells
    public record About(UUID round, UUID unit, String name, int year, String set, Apart apart) {
        /// The same with the last round as it was read, perhaps a moment later.
        public About after(String last) {
            return new About(round, unit, name, year, set, new Apart(apart.exempt(), last));
        }
    }

    /// What applies to a sheet beside its cells.
    ///
    /// @param exempt items that do not apply
    /// @param last   the state of the sheet of the last round, empty where there is none
    public record Apart(Set<String> exempt, String last) {
        public Apart {
            exempt = Set.copyOf(exempt);
        }
    }

    /// The imprint of cells that were read.
    public static Imprint of(About about, Map<ItemCode, Trace> traces) {
        var marks = new TreeMap<String, String>();
        var documents = new TreeMap<String, String>();
        var remarks = new TreeMap<String, String>();
        traces.forEach((code, trace) -> {
            marks.put(code.toString(), trace.mark());
            documents.put(code.toString(), count(trace.documents()));
            remarks.put(code.toString(), count(trace.remarks()));
        });
        return new Imprint(about, text(marks), text(documents), text(remarks));
    }

    /// The imprint after one cell changed.
    Imprint with(ItemCode code, Trace trace) {
        var item = code.toString();
        return new Imprint(
                about,
                text(marks, item, trace.mark()),
                text(documents, item, count(trace.documents())),
                text(remarks, item, count(trace.remarks())));
    }

    /// The items that stand otherwise in another imprint of the same sheet.
    public List<ItemCode> differing(Imprint other) {
        var items = new TreeSet<String>();
        differing(marks, other.marks, items);
        differing(documents, other.documents, items);
        differing(remarks, other.remarks, items);
        return items.stream().map(ItemCode::of).toList();
    }

    private static void differing(String one, String other, Set<String> items) {
        if (one.equals(other)) {
            return;
        }
        var mine = pairs(one);
        var theirs = pairs(other);
        mine.forEach((item, word) -> {
            if (!Objects.equals(theirs.remove(item), word)) {
                items.add(item);
            }
        });
        items.addAll(theirs.keySet());
    }

    private static String count(int number) {
        return number == 0 ? "" : String.valueOf(number);
    }

    private static String text(String before, String item, String word) {
        var pairs = pairs(before);
        pairs.put(item, word);
        return text(pairs);
    }

    private static TreeMap<String, String> pairs(String text) {
        var pairs = new TreeMap<String, String>();
        for (int from = 0; from < text.length(); ) {
            var gap = text.indexOf(' ', from);
            var comma = text.indexOf(',', gap);
            var to = comma < 0 ? text.length() : comma;
            pairs.put(text.substring(from, gap), text.substring(gap + 1, to));
            from = to + 1;
        }
        return pairs;
    }

    private static String text(TreeMap<String, String> pairs) {
        return pairs.entrySet().stream()
                .filter(pair -> !pair.getValue().isEmpty())
                .map(pair -> pair.getKey() + " " + pair.getValue())
                .collect(joining(","));
    }
}
