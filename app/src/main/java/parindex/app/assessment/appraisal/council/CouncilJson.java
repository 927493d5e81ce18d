package parindex.app.assessment.appraisal.council;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parindex.app.assessment.appraisal.ColumnsJson;
import parindex.app.assessment.appraisal.Marks;

/// A line for the council, as programs read it.
///
/// @param version  what a decision about it is recorded against
/// @param why      what is doubtful or disputed, by stable words
/// @param hanging  points that a decision can move
/// @param computed points of the rule, nothing where the unit claims them
/// @param answer   where the explanation stands
/// @param open     whether the council still has to decide
record CouncilJson(
        String unit,
        String item,
        String version,
        List<String> why,
        String hanging,
        String max,
        ColumnsJson.Own self,
        @Nullable String computed,
        ColumnsJson.@Nullable Step first,
        String answer,
        ColumnsJson.@Nullable Reply explanation,
        ColumnsJson.@Nullable Step second,
        ColumnsJson.@Nullable Step council,
        boolean open) {
    static CouncilJson of(Matter matter) {
        var line = matter.line();
        var columns = ColumnsJson.of(line);
        return new CouncilJson(
                line.unit().slug(),
                line.item().code().toString(),
                Marks.whole(line),
                Stream.of(
                                Stream.of("CHANGED").filter(changed -> matter.isChanged()),
                                Stream.of("DISPUTED").filter(disputed -> matter.disputed()),
                                matter.kinds().stream().sorted().map(Enum::name))
                        .flatMap(some -> some)
                        .toList(),
                matter.hanging().toString(),
                line.item().max().toString(),
                columns.self(),
                columns.computed(),
                columns.first(),
                columns.answer(),
                columns.explanation(),
                columns.second(),
                columns.council(),
                matter.isOpen());
    }
}
