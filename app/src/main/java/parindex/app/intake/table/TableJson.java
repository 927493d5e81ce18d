package parindex.app.intake.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parindex.app.kit.web.api.Times;
import parindex.core.points.Points;
import parindex.core.ranking.table.PublishedTable.Row;

/// A table that somebody else published, as programs read it.
///
/// @param about where it comes from
/// @param came  how it came in
/// @param rows  its figures, every digit as it was printed
record TableJson(String id, About about, Came came, List<Line> rows) {
    /// Where a table comes from.
    ///
    /// @param kind   whose results it prints: `province` or `ministry`
    /// @param number of its document, or empty
    /// @param url    address, or empty
    record About(
            String kind,
            int year,
            String title,
            String number,
            @Nullable String date,
            String url) {}

    /// How it came in.
    ///
    /// @param sha256    of its file
    /// @param withdrawn that it counts no more, nothing while it does
    record Came(
            String file,
            String sha256,
            String by,
            String at,
            @Nullable Withdrawn withdrawn) {}

    /// Why it counts no more.
    record Withdrawn(String reason, String by, String at) {}

    /// A row.
    ///
    /// @param written the name in the table
    /// @param unit    the unit it was matched to
    /// @param areas   points by the codes of areas
    record Line(
            String written,
            String unit,
            @Nullable String total,
            @Nullable Integer place,
            @Nullable String band,
            Map<String, String> areas) {
        static Line of(Row row) {
            var written = row.written();
            var areas = new TreeMap<String, String>();
            written.areas().forEach((code, points) -> areas.put(code, points.toString()));
            return new Line(
                    written.name(),
                    row.unit(),
                    written.total().map(Points::toString).orElse(null),
                    written.place().orElse(null),
                    written.band().orElse(null),
                    areas);
        }
    }

    /// A table in the list of all.
    ///
    /// @param rows how many it has
    record Head(String id, About about, Came came, int rows) {
        static Head of(KeptTable table) {
            return new Head(
                    table.id().toString(),
                    TableJson.about(table),
                    TableJson.came(table),
                    table.table().rows().size());
        }
    }

    private static About about(KeptTable table) {
        var heading = table.table().heading();
        return new About(
                heading.scope().name().toLowerCase(Locale.ROOT),
                heading.year(),
                heading.title(),
                heading.number(),
                heading.dated().map(Object::toString).orElse(null),
                heading.url());
    }

    private static Came came(KeptTable table) {
        return new Came(
                table.file(),
                table.sha256(),
                table.person(),
                Times.of(table.at()),
                table.withdrawn()
                        .map(gone -> new Withdrawn(gone.reason(), gone.person(), Times.of(gone.at())))
                        .orElse(null));
    }

    static TableJson of(KeptTable table) {
        return new TableJson(
                table.id().toString(),
                about(table),
                came(table),
                table.table().rows().stream().map(Line::of).toList());
    }
}
