package parindex.app.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import parindex.app.kit.web.Figures;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Words;
import parindex.app.result.LossesPage.Agency;
import parindex.app.result.LossesPage.Lost;
import parindex.app.result.LossesPage.Part;
import parindex.core.analysis.AgencyLoss;
import parindex.core.analysis.Loss;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.Source;
import parindex.core.points.Points;

/// Puts the losses of a result into words.
///
/// @param frame  around the page
/// @param result what it tells
record LossFacts(Frame frame, Result result) {
    LossesPage page() {
        var items = items();
        return new LossesPage(
                frame,
                sentence(),
                chart(items),
                items,
                result.analysis().agencies().stream().map(this::agency).toList(),
                Arrays.stream(Source.values())
                        .filter(source -> !result.scores().max(source).isZero())
                        .map(this::source)
                        .toList(),
                result.scores().set().areas().stream().map(this::area).toList(),
                result.subject().url());
    }

    private String sentence() {
        var analysis = result.analysis();
        if (analysis.losses().isEmpty()) {
            return words().say("losses.none");
        }
        var zeros = (int) analysis.losses().stream()
                .filter(loss -> loss.kind() == Loss.Kind.ZERO)
                .count();
        return words().count(
                        "losses.sentence",
                        analysis.losses().size(),
                        figures().exact(analysis.lost().value()),
                        figures().whole(zeros),
                        figures().points(analysis.lost(Loss.Kind.ZERO)));
    }

    /// How many items make up half of what was lost: the finding of the picture.
    private String chart(List<Lost> items) {
        var whole = result.analysis().lost();
        var half = Points.ZERO;
        var count = 0;
        for (var loss : result.analysis().losses()) {
            if (half.plus(half).isLessThan(whole)) {
                half = half.plus(loss.points());
                count++;
            }
        }
        return items.isEmpty()
                ? words().say("losses.none")
                : words().count("losses.chart", count, figures().percent(half, whole));
    }

    private List<Lost> items() {
        var rows = new ArrayList<Lost>();
        var whole = result.analysis().lost();
        var sum = Points.ZERO;
        for (var loss : result.analysis().losses()) {
            sum = sum.plus(loss.points());
            rows.add(new Lost(
                    rows.size() + 1,
                    loss.code().toString(),
                    loss.item().title(),
                    figures().points(loss.points()),
                    loss.points().toString(),
                    figures().points(sum),
                    figures().percent(sum, whole),
                    Bars.width(sum, whole),
                    loss.kind() == Loss.Kind.ZERO,
                    loss.responsible().orElseGet(() -> words().say("agency.nobody")),
                    loss.reason()));
        }
        return rows;
    }

    private Agency agency(AgencyLoss agency) {
        var whole = result.analysis().lost();
        return new Agency(
                agency.agency().orElseGet(() -> words().say("agency.nobody")),
                figures().aligned(agency.lost(), decimals()),
                figures().percent(agency.lost(), whole),
                Bars.width(agency.lost(), whole),
                agency.losses().stream().map(loss -> loss.code().toString()).toList());
    }

    private Part source(Source source) {
        return part(
                words().word("source.", source),
                result.scores().achieved(source),
                result.scores().max(source),
                loss -> loss.item().source() == source);
    }

    private Part area(Item area) {
        var sum = result.sums().get(area.code());
        return part(
                area.code() + ". " + Titles.of(area.title(), result.subject().unit()),
                sum.achieved(),
                sum.max(),
                loss -> loss.code().area().equals(area.code()));
    }

    private Part part(String name, Points achieved, Points max, Predicate<Loss> belongs) {
        var count = result.analysis().losses().stream().filter(belongs).count();
        return new Part(
                name,
                figures().aligned(achieved, decimals()) + "/" + figures().exact(max.value()),
                figures().percent(achieved, max),
                figures().aligned(max.minus(achieved), decimals()),
                figures().whole(count));
    }

    /// Decimals that show every loss exactly, so that what adds up is seen to add up.
    private int decimals() {
        return result.analysis().losses().stream()
                .mapToInt(loss -> loss.points().decimals())
                .max()
                .orElse(0);
    }

    private Words words() {
        return frame.words();
    }

    private Figures figures() {
        return frame.figures();
    }
}
