package parindex.core.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parindex.core.criteria.item.ItemCode;
import parindex.core.language.Fold;

/// A printed code and the code it was taken for. Stray blanks, a full stop at the end, Roman numerals of areas and
/// the lost zero of "3.10" (which spreadsheets turn into 3.1) are put right, but only where the numbering proves it.
///
/// @param code    as taken
/// @param printed as printed, white space folded
record CodeCell(ItemCode code, String printed) {
    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV");

    /// True for an area counted in Roman numerals.
    boolean isRoman() {
        return ROMAN.contains(printed.replaceAll("[.)]+$", ""));
    }

    boolean isRepaired() {
        return !code.toString().equals(printed);
    }

    /// Reads a cell, given the codes read before it in printed order.
    static Optional<CodeCell> read(String cell, List<ItemCode> before) {
        var printed = Fold.blanks(cell.replace("*", ""));
        var bare = printed.replaceAll("[.)]+$", "");
        var code = bare.contains(" ")
                ? withoutBlanks(bare, Set.copyOf(before))
                : ItemCode.find(bare).or(() -> roman(bare));
        return code.map(found -> new CodeCell(withZero(found, before), printed));
    }

    private static Optional<ItemCode> withoutBlanks(String bare, Set<ItemCode> before) {
        return bare.matches("[\\d. ]+")
                ? ItemCode.find(bare.replace(" ", "")).filter(code -> continues(code, before))
                : Optional.empty();
    }

    private static boolean continues(ItemCode code, Set<ItemCode> before) {
        return !before.contains(code) && (code.position() == 1 || before.contains(sibling(code, code.position() - 1)));
    }

    private static Optional<ItemCode> roman(String bare) {
        int area = ROMAN.indexOf(bare) + 1;
        return area > 0 ? Optional.of(new ItemCode(List.of(area))) : Optional.empty();
    }

    private static ItemCode withZero(ItemCode code, List<ItemCode> before) {
        var isSecond = code.position() == 1 && code.parent().isPresent() && before.contains(code);
        return isSecond && !before.isEmpty() && before.getLast().equals(sibling(code, 9)) ? sibling(code, 10) : code;
    }

    private static ItemCode sibling(ItemCode code, int position) {
        var parts = new ArrayList<>(code.parts());
        parts.set(parts.size() - 1, position);
        return new ItemCode(parts);
    }
}
