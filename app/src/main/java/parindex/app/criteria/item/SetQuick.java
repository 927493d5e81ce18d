package parindex.app.criteria.item;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import parindex.app.criteria.item.SetTrialPage.Reading;
import parindex.app.kit.web.Words;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Input;
import parindex.core.points.figure.Measure;
import parindex.core.points.figure.Side;
import parindex.core.points.rule.Boundary;
import parindex.core.points.rule.Boundary.AtFigure;
import parindex.core.points.rule.Rule;

/// Figures worth trying: at each limit of a rule and a hair to both sides of it.
///
/// @param words in the language of the reader
/// @param rule  the rule
/// @param max   the maximum of its item
/// @param typed the address of the page
record SetQuick(Words words, Rule rule, Points max, SetTyped typed) {
    private static final int MOST = 9;
    private static final Share HAIR = Share.of("0.001");
    private static final Share WHOLE = Share.of(1000);

    List<Reading> all() {
        return rule.boundaries(max).stream()
                .flatMap(this::around)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private Stream<Reading> around(Boundary boundary) {
        return boundary instanceof AtFigure at
                ? Stream.of(at.at().minus(hair(at.measure())), at.at(), at.at().plus(hair(at.measure())))
                        .filter(figure -> at.measure().allowed().includes(figure))
                        .flatMap(figure -> tried(at.measure(), figure).stream())
                : Stream.empty();
    }

    private static Share hair(Measure measure) {
        return measure.allowed().whole() ? Share.ONE : HAIR;
    }

    /// The address that tries a figure, nothing where no plain inputs give it.
    private Optional<Reading> tried(Measure measure, Share figure) {
        var others = new Facts(measure.inputs().stream()
                .collect(java.util.stream.Collectors.toMap(Input::name, input -> new Facts.Figure(WHOLE))));
        return measure.inputs().stream()
                .flatMap(
                        input -> measure
                                .solve(others, input, Side.AT_LEAST, figure)
                                .map(value -> others.and(input.name(), value))
                                .stream())
                .filter(facts -> measure.value(facts).filter(figure::equals).isPresent())
                .findFirst()
                .map(facts -> new Reading(new SetFigures(words).figure(figure, measure.unit()), url(measure, facts)));
    }

    private String url(Measure measure, Facts facts) {
        var figures = new SetFigures(words);
        var texts = new TreeMap<String, String>();
        measure.inputs()
                .forEach(input -> facts.figure(input.name())
                        .ifPresent(value -> texts.put(input.name(), figures.typed(value, input.unit()))));
        return typed.url(texts);
    }
}
