package parindex.core.criteria;

/// The three levels of a criteria set.
public enum Level {
    /// lĩnh vực
    AREA,
    /// tiêu chí
    CRITERION,
    /// tiêu chí thành phần
    COMPONENT;

    /// 1 for an area, 2 for a criterion, 3 for a component.
    public int depth() {
        return ordinal() + 1;
    }
}
