package parindex.app.publication.standings;

import java.util.List;
import java.util.stream.Stream;
import parindex.app.assessment.Round;
import parindex.app.kit.web.Words;
import parindex.app.publication.Edition;

/// What stands above standings and scorecard.
///
/// @param url      what their addresses begin with
/// @param name     of the round
/// @param about    year, host, and what kind of result this is
/// @param notice   what has to be known first: not final, or an old version; empty for nothing
/// @param invented made up for demonstration or tests
/// @param way      where it belongs to
/// @param tabs     the pages
/// @param grouping where groups of its units are formed, empty for those who may not
public record StandingsHead(
        String url,
        String name,
        String about,
        String notice,
        boolean invented,
        Link way,
        List<Tab> tabs,
        String grouping) {
    public StandingsHead {
        tabs = List.copyOf(tabs);
    }

    /// A place above.
    public record Link(String url, String title) {}

    /// One of the pages.
    public record Tab(String url, String title, boolean current) {}

    /// @param grouping whether the reader may form groups
    static StandingsHead of(Round round, Words words, String current, boolean grouping) {
        return new StandingsHead(
                round.url(),
                round.name(),
                words.say(
                        "round.about",
                        String.valueOf(round.year()),
                        round.host().name(),
                        words.say(round.stage().said())),
                words.say("standing.provisional", words.figures().clock(round.now())),
                round.invented(),
                new Link("/assessment", words.say("round.mine")),
                tabs(round.url(), words, current),
                grouping ? round.admin("groups") : "");
    }

    static StandingsHead of(Edition edition, Edition newest, Words words, String current) {
        var isOld = edition.version() != newest.version();
        return new StandingsHead(
                edition.url(),
                edition.name(),
                words.say(
                        "standing.published",
                        String.valueOf(edition.year()),
                        edition.host(),
                        String.valueOf(edition.version()),
                        edition.number()),
                isOld ? words.say("public.newer", String.valueOf(newest.version()), newest.note()) : "",
                edition.invented(),
                new Link("/public", words.say("public.title")),
                tabs(edition.url(), words, current),
                "");
    }

    private static List<Tab> tabs(String url, Words words, String current) {
        return Stream.of("standings", "matrix")
                .map(page -> new Tab(url + "/" + page, words.say("standing.tab." + page), page.equals(current)))
                .toList();
    }
}
