package parindex.app.publication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parindex.app.assessment.Announcement;
import parindex.app.assessment.Round;
import parindex.app.kit.web.Figures;
import parindex.core.language.Language;
import parindex.core.points.Points;
import parindex.core.publication.Heading;
import parindex.core.publication.Publication;
import parindex.core.publication.PublicationDifference;
import parindex.core.publication.PublicationDifference.Change;
import parindex.core.publication.PublicationDifference.Moved;

/// What everybody in a round reads when its result is published or corrected: in a correction whom it touches, and how
/// (U-18). In Vietnamese, as everything that is announced.
///
/// @param round     whose result it is
/// @param published what is published now
/// @param url       its address
record PublicationNews(Round round, Publication published, String url) {
    private static final Figures FIGURES = new Figures(Language.VI);
    private static final int MOST = 40;
    private static final int MOST_ITEMS = 12;

    /// @param before what is corrected, nothing where this is the first version
    /// @param by     who confirmed it
    Announcement of(Optional<Publication> before, UUID by) {
        var heading = published.heading();
        var title = before.isPresent()
                ? "Đính chính kết quả (bản %d): %s".formatted(heading.version(), heading.name())
                : "Công bố kết quả: %s".formatted(heading.name());
        var lines = Stream.concat(
                Stream.of(decided(heading)),
                before.stream()
                        .flatMap(old ->
                                Stream.concat(Stream.of("Nội dung đính chính: " + heading.note()), touched(old))));
        var where = Stream.of("Địa chỉ: " + url + (before.isPresent() ? "/changes" : ""));
        var body = Stream.concat(lines, where).collect(Collectors.joining("\n"));
        return new Announcement(round.host().id(), title, body, by);
    }

    private static String decided(Heading heading) {
        return "Quyết định %s ngày %s."
                .formatted(
                        heading.decision().number(),
                        FIGURES.date(heading.decision().date()));
    }

    private Stream<String> touched(Publication before) {
        var difference = PublicationDifference.between(before, published);
        var units = new LinkedHashMap<String, String>();
        difference.standings().forEach(moved -> units.put(moved.unit(), stand(moved)));
        difference.leaves().stream()
                .collect(Collectors.groupingBy(Change::unit, LinkedHashMap::new, Collectors.toList()))
                .forEach((unit, leaves) -> units.merge(unit, items(leaves), "%s; %s"::formatted));
        var more = units.size() - MOST;
        return Stream.of(
                        Stream.of("Đơn vị có thay đổi:"),
                        units.entrySet().stream().limit(MOST).map(this::line),
                        more > 0 ? Stream.of("– và %d đơn vị khác".formatted(more)) : Stream.<String>empty())
                .flatMap(lines -> lines);
    }

    private String line(Map.Entry<String, String> touched) {
        var name = published
                .unit(touched.getKey())
                .map(record -> record.unit().name())
                .orElse(touched.getKey());
        return "– %s: %s".formatted(name, touched.getValue());
    }

    private static String items(List<Change> leaves) {
        return leaves.size() > MOST_ITEMS
                ? "%d mục".formatted(leaves.size())
                : leaves.stream().map(Change::item).collect(Collectors.joining(", ", "mục ", ""));
    }

    private static String stand(Moved moved) {
        var before = moved.before();
        var after = moved.after();
        return Stream.of(
                        moved(
                                "tổng điểm",
                                before.total().map(PublicationNews::exact),
                                after.total().map(PublicationNews::exact)),
                        moved(
                                "hạng",
                                before.place().map(FIGURES::whole),
                                after.place().map(FIGURES::whole)),
                        moved("nhóm", before.band(), after.band()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
    }

    private static String exact(Points points) {
        return FIGURES.exact(points.value());
    }

    private static Optional<String> moved(String what, Optional<String> before, Optional<String> after) {
        return Objects.equals(before, after)
                ? Optional.empty()
                : Optional.of("%s %s → %s".formatted(what, before.orElse(Figures.NONE), after.orElse(Figures.NONE)));
    }
}
