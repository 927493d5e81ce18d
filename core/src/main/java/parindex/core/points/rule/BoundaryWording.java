package parindex.core.points.rule;

import parindex.core.language.Text;
import parindex.core.points.figure.FigureWording;

/// Where points change, in words.
final class BoundaryWording {
    private BoundaryWording() {}

    static Text said(Boundary boundary) {
        return switch (boundary) {
            case Boundary.AtFigure figure -> figure(figure);
            case Boundary.AtState state ->
                FigureWording.both(language -> state.input().label().in(language) + ": "
                        + state.state().label().in(language));
            case Boundary.AllParts ignored -> new Text("đạt mọi nội dung", "every part fulfilled");
            case Boundary.NoPart ignored -> new Text("không đạt nội dung nào", "no part fulfilled");
        };
    }

    private static Text figure(Boundary.AtFigure boundary) {
        var measure = boundary.measure();
        var figure = FigureWording.exact(boundary.at(), measure.unit());
        return new Text(
                measure.label().vi() + ": đúng " + figure.vi(), measure.label().en() + ": exactly " + figure.en());
    }
}
