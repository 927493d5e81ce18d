package parindex.app.publication;

import java.util.List;
import parindex.app.kit.web.Frame;

/// A published version: its standings kind by kind, or one of its units.
///
/// @param head  what it is
/// @param kinds standings, none on the page of a unit
/// @param unit  one unit, without lines on the page of standings
public record PublicPage(Frame frame, Head head, List<Kind> kinds, Unit unit) {
    public PublicPage {
        kinds = List.copyOf(kinds);
    }

    /// What stands above every page of a version.
    ///
    /// @param notice which newer version there is, empty for none
    /// @param newer  its address
    public record Head(
            String url,
            String name,
            String about,
            String decided,
            String sha256,
            String note,
            String notice,
            String newer,
            boolean invented,
            List<Version> versions) {
        public Head {
            versions = List.copyOf(versions);
        }

        public boolean isCorrection() {
            return !note.isEmpty();
        }
    }

    /// Another version.
    public record Version(String url, String title, boolean current) {}

    /// The standings of one kind of unit.
    public record Kind(String title, String sentence, List<Area> areas, List<Row> rows, List<String> unfinished) {
        public Kind {
            areas = List.copyOf(areas);
            rows = List.copyOf(rows);
            unfinished = List.copyOf(unfinished);
        }
    }

    /// A column.
    public record Area(String code, String title) {}

    /// A ranked unit.
    public record Row(String place, String unit, String url, String total, String band, List<String> areas) {
        public Row {
            areas = List.copyOf(areas);
        }
    }

    /// One unit.
    ///
    /// @param slips address of all its slips
    public record Unit(String name, String sentence, String slips, List<Item> items) {
        static final Unit NONE = new Unit("", "", "", List.of());

        public Unit {
            items = List.copyOf(items);
        }
    }

    /// An item of a unit.
    ///
    /// @param depth 1 for an area
    /// @param from  where its points come from, empty for an item with parts
    /// @param slip  address of its slip, empty for an item with parts
    public record Item(String code, int depth, String title, String max, String points, String from, String slip) {}
}
