package parindex.core.intake.reading;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import parindex.core.criteria.item.Assignment;
import parindex.core.language.Fold;

/// A cell of responsible agencies, taken apart: what is labelled "Chủ trì" leads, "Phối hợp" coordinates, the rest
/// carries no label. Agencies part at semicolons and line breaks only, since a comma may belong to a name.
final class AgencyCell {
    private static final Pattern LABEL =
            Pattern.compile("(?iu)(?<lead>chủ\\s+trì|(?:cơ quan|đơn vị)\\s+chủ\\s+trì)\\s*:|(?<with>phối\\s+hợp)\\s*:");
    private static final Pattern PARTS = Pattern.compile("[;\\n\\r]+");

    private AgencyCell() {}

    static Assignment read(String cell) {
        var lead = new StringBuilder();
        var coordinating = new StringBuilder();
        var unlabelled = new StringBuilder();
        var current = unlabelled;
        int from = 0;
        for (var match = LABEL.matcher(cell); match.find(); from = match.end()) {
            current.append(cell, from, match.start()).append('\n');
            current = match.group("lead") == null ? coordinating : lead;
        }
        current.append(cell, from, cell.length());
        return new Assignment(parts(lead), parts(coordinating), parts(unlabelled));
    }

    static boolean isLabelled(String cell) {
        return LABEL.matcher(cell).find();
    }

    static List<String> parts(CharSequence names) {
        return Arrays.stream(PARTS.split(names))
                .map(Fold::blanks)
                .map(name -> name.replaceAll("[.,]+$", ""))
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
