package parindex.formats.register;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import parindex.core.language.Fold;
import parindex.core.ranking.table.TableColumn;

/// What stands above the columns of published tables, in the words that bodies use for it.
final class TableHeads {
    private static final String YEAR = "(-nam)?(-\\d{4})?";
    private static final Map<TableColumn, Pattern> WORDS = new EnumMap<>(Map.of(
            TableColumn.UNIT,
            Pattern.compile("((ten|cac)-)?(don-vi|dia-phuong|(ubnd-)?tinh(-thanh-pho|-tp|-thanh)?"
                    + "(-truc-thuoc-(trung-uong|tw))?|bo(-nganh|(-va)?-co-quan-ngang-bo)?)|"
                    + "ten|unit|province|ministry|name"),
            TableColumn.TOTAL,
            Pattern.compile("(tong|(tong-)?(so-)?diem(-so|-tong|-tong-hop|-dat-duoc|-dat)?|tong-(cong|so)|"
                    + "(gia-tri-)?chi-so(-tong-hop|-cchc|-par-index|-cai-cach-hanh-chinh)?|par-?index|ket-qua|gia-tri|"
                    + "total|score|index)" + YEAR),
            TableColumn.PLACE,
            Pattern.compile("((thu-tu-)?xep-hang|(thu-)?hang|xep-thu|thu-bac|vi-tri|vi-thu|rank|place)" + YEAR),
            TableColumn.BAND,
            Pattern.compile("(xep-|phan-)?(nhom|loai)|band|group")));
    private static final Pattern AREA =
            Pattern.compile("(diem-)?(linh-vuc|lv|area)-?(thu-)?([1-8])(-[a-z].*)?|([1-8])-[a-z].*");
    private static final Pattern ROMAN = Pattern.compile("\\s*(?:Lĩnh vực\\s+)?(IV|VI{0,3}|I{1,3})\\s*[.):-].*");
    private static final List<String> NUMBERS = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII");

    private TableHeads() {}

    /// The column that stands under a head.
    static Optional<TableColumn> column(String head) {
        var slug = Fold.slug(head);
        return Arrays.stream(TableColumn.values())
                .filter(column -> Optional.ofNullable(WORDS.get(column))
                        .filter(words -> words.matcher(slug).matches())
                        .isPresent())
                .findFirst()
                .or(() -> area(slug))
                .or(() -> roman(head));
    }

    private static Optional<TableColumn> area(String slug) {
        var found = AREA.matcher(slug);
        return found.matches()
                ? Optional.of(area(Integer.parseInt(found.group(4) == null ? found.group(6) : found.group(4))))
                : Optional.empty();
    }

    private static Optional<TableColumn> roman(String head) {
        var found = ROMAN.matcher(head);
        return found.matches() ? Optional.of(area(NUMBERS.indexOf(found.group(1)) + 1)) : Optional.empty();
    }

    private static TableColumn area(int number) {
        return TableColumn.areas().get(number - 1);
    }

    /// Whether cells are the head of a table: a unit and something about it.
    static boolean isHead(List<String> cells) {
        var found =
                cells.stream().flatMap(cell -> column(cell).stream()).distinct().toList();
        return found.contains(TableColumn.UNIT) && found.size() > 1;
    }
}
