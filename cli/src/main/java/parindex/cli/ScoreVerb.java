package parindex.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import parindex.core.criteria.CriteriaSet;
import parindex.core.scoring.ScoreCard;
import parindex.formats.criteria.BundledSets;
import parindex.formats.criteria.FactsFile;
import parindex.formats.json.ScoreJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `score SET FACTS`: points with their reasons.
@Command(name = "score")
final class ScoreVerb implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0")
    private String set = "";

    @Parameters(index = "1")
    private Path facts = Path.of("");

    @Option(names = "--json")
    private boolean json;

    ScoreVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var cards = cards(BundledSets.atHome().find(set));
        console.result(json ? ScoreJson.text(cards) : text(cards));
        var isComputed = cards.values().stream()
                .allMatch(
                        card -> card.notComputable().isEmpty() && card.unclear().isEmpty());
        return isComputed ? ExitStatus.DONE : ExitStatus.FINDINGS;
    }

    private SequencedMap<String, ScoreCard> cards(CriteriaSet known) {
        var year = known.terms().years().stream().max(Integer::compare).orElse(0);
        var cards = new LinkedHashMap<String, ScoreCard>();
        FactsFile.read(facts, known).forEach((unit, given) -> cards.put(unit, ScoreCard.of(unit, year, known, given)));
        return cards;
    }

    private String text(SequencedMap<String, ScoreCard> cards) {
        return cards.values().stream()
                .map(card -> new ScoreTable(card, console.language()).text())
                .collect(Collectors.joining("\n\n"));
    }
}
