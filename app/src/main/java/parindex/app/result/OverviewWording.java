package parindex.app.result;

import java.util.List;
import java.util.stream.Collectors;
import parindex.app.kit.web.Figures;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Words;
import parindex.core.analysis.Loss;

/// The sentence that answers the question of the overview, put together from what is known.
///
/// @param frame  around the page
/// @param result what it tells
record OverviewWording(Frame frame, Result result) {
    /// "Tỉnh Thử đạt 76,25/100 điểm, hạng 4/6, giảm 1 bậc; mất nhiều nhất: 2.1, 3.4 (mỗi mục 1,00)."
    String sentence(int most) {
        var scores = result.scores();
        var sentence = new StringBuilder(words().say(
                        "overview.sentence",
                        result.card().subject().unit().orElse(result.subject().unit()),
                        figures().points(scores.total()),
                        figures().exact(scores.totalMax().value())));
        result.analysis()
                .standing()
                .flatMap(standing -> standing.place())
                .ifPresent(place -> sentence.append(words().say(
                                "overview.sentence.place",
                                place,
                                result.analysis().standings().units().size())));
        result.analysis()
                .movement()
                .flatMap(movement -> movement.places())
                .ifPresent(places -> sentence.append(", ").append(places(places)));
        return sentence.append(largest(result.analysis().largest(most)))
                .append('.')
                .toString();
    }

    /// "tăng 5 bậc", "giảm 1 bậc", "giữ nguyên bậc".
    String places(int places) {
        if (places == 0) {
            return words().say("overview.places.same");
        }
        return words().count(places > 0 ? "overview.places.up" : "overview.places.down", Math.abs(places));
    }

    private String largest(List<Loss> losses) {
        if (losses.isEmpty()) {
            return "";
        }
        var points = losses.getFirst().points();
        var alike = losses.stream().allMatch(loss -> loss.points().equals(points));
        if (alike && losses.size() > 1) {
            var codes = losses.stream().map(loss -> loss.code().toString()).collect(Collectors.joining(", "));
            return words().say("overview.sentence.alike", codes, figures().points(points));
        }
        var each = losses.stream()
                .map(loss -> loss.code() + " (" + figures().points(loss.points()) + ")")
                .collect(Collectors.joining(", "));
        return words().say("overview.sentence.most", each);
    }

    private Words words() {
        return frame.words();
    }

    private Figures figures() {
        return frame.figures();
    }
}
