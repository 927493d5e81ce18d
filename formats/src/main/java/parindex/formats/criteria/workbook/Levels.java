package parindex.formats.criteria.workbook;

import parindex.formats.tree.Node;

/// The sheet of levels holds what three kinds of rule call by different keys.
final class Levels {
    private Levels() {}

    /// The key of the list that a kind of rule has.
    static String key(String kind) {
        return switch (kind) {
            case "states" -> "states";
            case "checklist" -> "parts";
            case "judgement" -> "allowed";
            default -> "steps"; // a kind that has no levels refuses the key by name
        };
    }

    /// The key of a name in such a list.
    static String name(String kind) {
        return switch (kind) {
            case "states" -> "state";
            case "checklist" -> "part";
            default -> "name"; // a kind whose levels have no name refuses the key
        };
    }

    /// A row as the kind of rule wants it.
    static Node node(String kind, Sprout level) {
        if (kind.equals("judgement")) {
            return level.only("points").orElseGet(level::done);
        }
        level.rename("name", name(kind));
        return level.done();
    }
}
