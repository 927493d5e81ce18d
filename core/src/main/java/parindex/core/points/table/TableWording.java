package parindex.core.points.table;

import parindex.core.language.Text;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.FigureWording;
import parindex.core.points.figure.Measure;

/// What stands in the table of a rule beside the words of the rule itself.
final class TableWording {
    private TableWording() {}

    static Text otherwise() {
        return new Text("nếu không", "otherwise");
    }

    static Text below(Share limit, Measure measure) {
        var figure = FigureWording.exact(limit, measure.unit());
        return new Text("dưới " + figure.vi(), "below " + figure.en());
    }

    static Text between(Share from, Share next, Measure measure) {
        var first = FigureWording.exact(from, measure.unit());
        var beyond = FigureWording.exact(next, measure.unit());
        return new Text(
                "từ " + first.vi() + " đến dưới " + beyond.vi(), "from " + first.en() + " to below " + beyond.en());
    }

    static Text noStep() {
        return new Text("không có bậc nào", "no step");
    }

    static Text anything(Measure measure) {
        var nothing = FigureWording.exact(Share.ZERO, measure.unit());
        return new Text("trên " + nothing.vi(), "above " + nothing.en());
    }

    static Text inProportion(Share full, Measure measure, Points max) {
        var limit = FigureWording.exact(full, measure.unit());
        var points = FigureWording.points(max);
        return new Text(
                "số liệu ÷ " + limit.vi() + " × " + points.vi(), "figure ÷ " + limit.en() + " × " + points.en());
    }

    static Text cases(int cases, Measure measure) {
        return FigureWording.exact(Share.of(cases), measure.unit());
    }

    static Text fromCases(int cases, Measure measure) {
        var figure = cases(cases, measure);
        return new Text("từ " + figure.vi() + " trở lên", figure.en() + " or more");
    }

    static Text eachFurther() {
        return new Text("mỗi trường hợp nữa", "each one more");
    }

    static Text less(Points each) {
        var points = FigureWording.points(each);
        return new Text("trừ " + points.vi() + ", không dưới 0", points.en() + " less, never below 0");
    }

    static Text appraiser() {
        return new Text("người thẩm định cho", "set by the appraiser");
    }

    static Text upTo(Points max) {
        var points = FigureWording.points(max);
        return new Text("từ 0 đến " + points.vi(), "0 to " + points.en());
    }
}
