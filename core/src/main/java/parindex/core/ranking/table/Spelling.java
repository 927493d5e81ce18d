package parindex.core.ranking.table;

/// How far two spellings are apart.
final class Spelling {
    private Spelling() {}

    /// How many letters have to be added, dropped, changed or swapped with their neighbour.
    static int distance(String one, String other) {
        var rows = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : least(rows, one, other, i, j);
            }
        }
        return rows[one.length()][other.length()];
    }

    private static int least(int[][] rows, String one, String other, int i, int j) {
        var same = one.charAt(i - 1) == other.charAt(j - 1);
        var changed = rows[i - 1][j - 1] + (same ? 0 : 1);
        var least = Math.min(changed, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
        var isSwapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return isSwapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }
}
