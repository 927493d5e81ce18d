package parindex.app.assessment.round.screen;

import java.util.List;
import java.util.stream.Stream;
import parindex.app.assessment.Round;
import parindex.app.kit.web.Words;
import parindex.core.assessment.workflow.RoundStage;

/// What stands above every page of a round in preparation.
///
/// @param name    name of the round
/// @param url     its first page
/// @param about   year, host and stage
/// @param version the version that the page shows
/// @param tabs    its pages
/// @param refusal why the last deed was not done, empty for none
public record RoundHead(String name, String url, String about, int version, List<Tab> tabs, String refusal) {
    private static final String STANDINGS = "standings";

    public RoundHead {
        tabs = List.copyOf(tabs);
    }

    /// One page of it.
    public record Tab(String url, String title, boolean current) {}

    public static RoundHead of(Round round, Words words, String current, String refusal) {
        var pages = round.state() == RoundStage.State.PREPARING
                ? Stream.of("", "sets", "units", "agencies", "goals", "check")
                : round.state() == RoundStage.State.OPEN
                        ? Stream.of(
                                "",
                                "dates",
                                "extensions",
                                "appraisers",
                                "ledger",
                                "council",
                                "outside",
                                "groups",
                                STANDINGS,
                                "publication")
                        : Stream.of("", "extensions");
        return new RoundHead(
                round.name(),
                round.admin(),
                words.say(
                        "round.about",
                        String.valueOf(round.year()),
                        round.host().name(),
                        words.say(round.stage().said())),
                round.version(),
                pages.map(page -> new Tab(
                                url(round, page), words.say("round.tab." + title(round, page)), page.equals(current)))
                        .toList(),
                refusal);
    }

    private static String url(Round round, String page) {
        if (page.equals(STANDINGS)) {
            return round.url() + "/" + page;
        }
        return page.isEmpty() ? round.admin() : round.admin(page);
    }

    private static String title(Round round, String page) {
        if (!page.isEmpty()) {
            return page;
        }
        return round.state() == RoundStage.State.PREPARING ? "dates" : "overview";
    }
}
