package parindex.formats.ranking;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parindex.core.language.Fold;

/// What a column of a results table may be, told by its heading in Vietnamese or English, whatever its accents, case
/// and punctuation. A heading may go on ("Tổng điểm năm 2020").
enum Column {
    UNIT("""
            don-vi ten-don-vi cac-don-vi don-vi-duoc-danh-gia tinh ten-tinh tinh-thanh-pho tinh-thanh tinh-tp \
            cac-tinh-thanh-pho ten-tinh-thanh-pho dia-phuong bo bo-nganh bo-co-quan-ngang-bo co-quan so-ban-nganh ten \
            unit name province entity agency ministry"""),
    TOTAL("""
            tong tong-diem tong-so-diem tong-cong tong-diem-dat-duoc diem diem-so diem-tong diem-dat diem-dat-duoc \
            ket-qua ket-qua-chi-so ket-qua-chi-so-cchc diem-tong-hop gia-tri chi-so chi-so-cchc chi-so-cai-cach-hanh-chinh par-index total score points value"""),
    PLACE("xep-hang thu-hang hang xep-thu vi-tri vi-thu thu-tu-xep-hang rank place"),
    BAND("nhom xep-nhom xep-loai group band"),
    REGION("vung vung-kinh-te vung-kinh-te-xa-hoi region"),
    YEAR("nam nam-danh-gia year");

    private static final Pattern AREA = Pattern.compile("(?:(?:linh-vuc|lv|area|d)-?)?([1-9])(?:-\\D.*)?");
    private static final Pattern TAIL = Pattern.compile("(-(nam|year))?-20\\d\\d$|-(phan-tram|diem|points)$");
    private final String headings;

    Column(String headings) {
        this.headings = " " + headings.strip() + " ";
    }

    /// The column that a heading names, nothing for any other heading.
    static Optional<Column> of(String heading) {
        var slug = Fold.slug(heading);
        var bare = TAIL.matcher(slug).replaceFirst("");
        return Stream.of(values())
                .filter(column -> column.names(slug) || column.names(bare))
                .findFirst();
    }

    private boolean names(String slug) {
        return !slug.isEmpty() && headings.contains(" " + slug + " ");
    }

    /// The code of the area whose points a column holds: "Lĩnh vực 3", "LV3", "3".
    static Optional<String> area(String heading) {
        var matcher = AREA.matcher(Fold.slug(heading));
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
