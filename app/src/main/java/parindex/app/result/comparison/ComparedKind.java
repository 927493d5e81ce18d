package parindex.app.result.comparison;

import java.util.Optional;
import parindex.core.ranking.PublishedResult.Scope;

/// Whose results are laid side by side: provinces, or ministries, never both.
enum ComparedKind {
    PROVINCES("province", Scope.PROVINCE),
    MINISTRIES("ministry", Scope.MINISTRY);

    private final String word;
    private final Scope scope;

    ComparedKind(String word, Scope scope) {
        this.word = word;
        this.scope = scope;
    }

    /// The kind that an address asks for, provinces where it says nothing; nothing for what is no kind.
    static Optional<ComparedKind> of(String typed) {
        for (var kind : values()) {
            if (kind.word.equals(typed) || (typed.isEmpty() && kind == PROVINCES)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    Scope scope() {
        return scope;
    }

    /// Its word in addresses, empty where it need not be said.
    String word() {
        return this == PROVINCES ? "" : word;
    }

    /// Its word at the end of a key of a text.
    String key() {
        return word;
    }

    ComparedKind other() {
        return this == PROVINCES ? MINISTRIES : PROVINCES;
    }

    /// Whether its units lie in regions.
    boolean hasRegions() {
        return this == PROVINCES;
    }

    /// Address of a page of a year.
    ///
    /// @param page `comparison` or `comparison.csv`
    String url(int year, String page) {
        return "/rounds/%d/%s".formatted(year, page) + (word().isEmpty() ? "" : "?kind=" + word());
    }
}
