package parindex.app.unit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import parindex.core.language.Fold;
import parindex.core.unit.UnitKind;

/// Words by which people call the kinds of units.
final class KindWord {
    private static final Map<UnitKind, List<String>> WORDS = Map.of(
            UnitKind.MINISTRY, List.of("bo", "co quan ngang bo", "bo, co quan ngang bo", "trung uong", "ministry"),
            UnitKind.PROVINCE, List.of("tinh", "thanh pho", "tinh, thanh pho", "cap tinh", "province"),
            UnitKind.DEPARTMENT, List.of("so", "ban", "nganh", "so, ban, nganh", "so nganh", "department"),
            UnitKind.DISTRICT, List.of("huyen", "quan", "cap huyen", "district"),
            UnitKind.COMMUNE,
                    List.of("xa", "phuong", "dac khu", "xa, phuong", "xa, phuong, dac khu", "cap xa", "commune"));

    private KindWord() {}

    static Optional<UnitKind> of(String typed) {
        var plain = Fold.plain(typed);
        return WORDS.entrySet().stream()
                .filter(kind ->
                        kind.getValue().contains(plain) || kind.getKey().name().equalsIgnoreCase(plain))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// Whether a unit of a kind may stand right below another: provinces below the ministry, departments below
    /// anything but communes, nothing below a lower kind.
    static boolean fits(UnitKind kind, UnitKind above) {
        return above.ordinal() < kind.ordinal() || (kind == UnitKind.DEPARTMENT && above == UnitKind.DEPARTMENT);
    }
}
