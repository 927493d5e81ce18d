package parindex.core.criteria.item;

/// The three levels of a criteria set.
public enum Level {
    /// lĩnh vực
    AREA(1),
    /// tiêu chí
    CRITERION(2),
    /// tiêu chí thành phần
    COMPONENT(3);

    private final int depth;

    Level(int depth) {
        this.depth = depth;
    }

    /// 1 for an area, 2 for a criterion, 3 for a component.
    public int depth() {
        return depth;
    }

    /// The level at a depth from 1 to 3.
    static Level at(int depth) {
        return switch (depth) {
            case 1 -> AREA;
            case 2 -> CRITERION;
            case 3 -> COMPONENT;
            default -> throw new IllegalArgumentException("no level at depth " + depth);
        };
    }
}
