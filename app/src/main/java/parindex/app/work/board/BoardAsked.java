package parindex.app.work.board;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parindex.app.work.board.Board.Only;
import parindex.app.work.board.Board.Sort;

/// What the address of a board asks for; what it does not know is as if it were not there.
///
/// @param q    a part of a name
/// @param only which rows
/// @param sort in which order
record BoardAsked(
        @Nullable String q, @Nullable String only, @Nullable String sort) {
    Board of(Board board) {
        return board.only(words(), wanted()).sorted(order());
    }

    BoardPage.Asked page(String url) {
        var query = "?q=%s&only=%s&sort=%s"
                .formatted(URLEncoder.encode(words(), StandardCharsets.UTF_8), word(wanted()), word(order()));
        return new BoardPage.Asked(url, url + ".csv" + query, words(), word(wanted()), word(order()));
    }

    private String words() {
        return q == null ? "" : q;
    }

    private Only wanted() {
        return Arrays.stream(Only.values())
                .filter(one -> word(one).equals(only))
                .findFirst()
                .orElse(Only.ALL);
    }

    private Sort order() {
        return Arrays.stream(Sort.values())
                .filter(one -> word(one).equals(sort))
                .findFirst()
                .orElse(Sort.UNIT);
    }

    /// A constant as it stands in an address.
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
