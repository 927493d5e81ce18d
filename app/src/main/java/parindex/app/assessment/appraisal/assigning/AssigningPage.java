package parindex.app.assessment.appraisal.assigning;

import java.util.List;
import parindex.app.assessment.round.screen.RoundHead;
import parindex.app.kit.web.Frame;

/// Who appraises what in a round.
///
/// @param sentence how many lines are assigned, how many are not
/// @param said     what just happened, or empty
/// @param people   the appraisers with their loads
/// @param units    units to choose from
/// @param areas    areas to choose from
/// @param rows     who has which area of which unit
public record AssigningPage(
        Frame frame,
        RoundHead head,
        String sentence,
        List<String> said,
        List<Person> people,
        List<Choice> units,
        List<Choice> areas,
        List<Row> rows) {
    public AssigningPage {
        said = List.copyOf(said);
        people = List.copyOf(people);
        units = List.copyOf(units);
        areas = List.copyOf(areas);
        rows = List.copyOf(rows);
    }

    /// An appraiser with his load.
    public record Person(
            String account, String name, String lines, String blocks, String units, String own, String conflicts) {}

    /// Something to choose.
    public record Choice(String value, String title) {}

    /// Who has which area of a unit.
    public record Row(String unit, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
