package parindex.core.ranking.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The columns of a published table.
public enum TableColumn {
    UNIT,
    TOTAL,
    PLACE,
    BAND,
    AREA_1,
    AREA_2,
    AREA_3,
    AREA_4,
    AREA_5,
    AREA_6,
    AREA_7,
    AREA_8;

    private static final String AREA = "AREA_";

    /// The columns of areas, in order.
    public static List<TableColumn> areas() {
        return Arrays.stream(values())
                .filter(column -> column.name().startsWith(AREA))
                .toList();
    }

    /// The area it holds the points of, nothing where it is about the whole.
    public Optional<String> area() {
        return name().startsWith(AREA) ? Optional.of(name().substring(AREA.length())) : Optional.empty();
    }

    /// The column of an area.
    static TableColumn of(String area) {
        return valueOf(AREA + area);
    }
}
