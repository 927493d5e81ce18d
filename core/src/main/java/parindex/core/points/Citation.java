package parindex.core.points;

/// Where in a legal act (căn cứ) something stands. Number, date and link of the act are written once, among the acts
/// of the set.
///
/// @param act     number and symbol of the act, as the set lists it
/// @param article article, clause or table, empty where the act as a whole is meant
public record Citation(String act, String article) {
    /// As it is printed: "Điều 3, 12/QĐ-BNV".
    public String said() {
        return article.isEmpty() ? act : article + ", " + act;
    }
}
