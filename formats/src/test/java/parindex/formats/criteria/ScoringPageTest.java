package parindex.formats.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.language.Language;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;
import parindex.core.points.rule.Checklist;
import parindex.core.points.rule.Deduction;
import parindex.core.points.rule.Judgement;
import parindex.core.points.rule.Proportional;
import parindex.core.points.rule.Rule;
import parindex.core.points.rule.States;
import parindex.core.points.rule.Steps;
import parindex.core.points.rule.Threshold;
import parindex.core.scoring.LeafScore;
import parindex.formats.tree.Block;
import parindex.formats.tree.Faults;
import parindex.formats.tree.Node;
import parindex.formats.tree.Place;

/// The pages that explain scoring to laymen say what the sets compute.
@Tag("R-04")
class ScoringPageTest {
    private static final Path DOCS = Path.of(System.getProperty("parindex.home"), "docs");
    private static final Pattern ROW =
            Pattern.compile("\\| [^|]+ \\| ([a-z0-9-]+) \\| ([\\d.]+) \\| ([^|]+) \\| ([\\d.,]+) \\|");
    private static final Map<String, String> ANSWERS = Map.of("đạt", "1", "không", "0", "yes", "1", "no", "0");

    /// One line of a table: what is given for an item of a set, and what it earns.
    private record Example(Language language, String set, ItemCode code, String given, Points earns) {
        LeafScore score() {
            var criteria = BundledSets.atHome().find(set);
            var leaf = criteria.item(code).orElseThrow();
            return LeafScore.of(leaf, facts(leaf), criteria.terms().settling());
        }

        private Facts facts(Item leaf) {
            var rule = leaf.scoring().orElseThrow().rule();
            return switch (rule) {
                case Judgement ignored -> Facts.of(Judgement.POINTS, Share.of(given));
                case States states -> Facts.state(states.input().name(), named(states));
                case Threshold _, Steps _, Proportional _, Deduction _, Checklist _ -> measured(rule);
            };
        }

        private String named(States states) {
            return states.states().stream()
                    .filter(state -> state.label().in(language).equals(given))
                    .map(States.State::name)
                    .findFirst()
                    .orElseThrow();
        }

        private Facts measured(Rule rule) {
            var faults = new Faults("scoring");
            var figures = Arrays.stream(figure(given, language).split("/"))
                    .map(word -> ANSWERS.getOrDefault(word, word))
                    .toList();
            var word = new Node.Word(Place.WHOLE, String.join("/", figures));
            return FactsReader.read(Block.of(new Node.Branch(Place.WHOLE, Map.of("measured", word)), faults), rule);
        }
    }

    private static String figure(String printed, Language language) {
        var figure = printed.replace(" %", "%");
        return language == Language.VI ? figure.replace(',', '.') : figure;
    }

    static List<Example> examples() throws IOException {
        return Stream.concat(page("scoring.md", Language.VI).stream(), page("scoring.en.md", Language.EN).stream())
                .toList();
    }

    private static List<Example> page(String name, Language language) throws IOException {
        return ROW.matcher(Files.readString(DOCS.resolve(name)))
                .results()
                .map(row -> new Example(
                        language,
                        row.group(1),
                        ItemCode.of(row.group(2)),
                        row.group(3),
                        Points.of(figure(row.group(4), language))))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_row_of_the_page_is_what_the_set_computes(Example example) {
        assertThat(example.score().points()).contains(example.earns());
    }

    @Test
    void both_pages_hold_their_tables() throws IOException {
        assertThat(page("scoring.md", Language.VI)).hasSize(15);
        assertThat(page("scoring.en.md", Language.EN)).hasSize(13);
    }
}
