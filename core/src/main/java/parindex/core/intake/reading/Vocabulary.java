package parindex.core.intake.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import parindex.core.language.Fold;

/// The words by which reports name their columns, totals and agencies, without accents; one place to add a word.
final class Vocabulary {
    private record Title(Column column, Pattern words) {}

    // The order decides: "điểm chuẩn" before the plain "điểm", "tỷ lệ đạt" before "điểm đạt".
    private static final List<Title> TITLES = List.of(
            title(
                    Column.IGNORED,
                    "(level|cap|parent|muc cha|ghi chu|notes?|stitched.*|.*_raw|.*_clean|method|don vi tinh)"),
            title(Column.CAUSE, ".*(nguyen nhan|ly do|cause|reason|giai trinh).*"),
            title(Column.COORDINATING, "(co quan |don vi )?(phoi hop|coordinating).*"),
            title(Column.LEAD, "(co quan |don vi )?(chu tri|lead).*"),
            title(Column.RESPONSIBLE, ".*(trach nhiem|don vi (thuc hien|phu trach|lien quan)|responsible).*"),
            title(Column.PERCENT, ".*(chi so ?\\(?%|%|ty le dat|ti le dat|phan tram|percent).*"),
            title(Column.CODE, "(stt|so tt|tt|ma|ma so|ma tieu chi|code)"),
            title(Column.NAME, ".*(tieu chi|linh vuc|noi dung|chi tieu|ten muc|^name|^title).*"),
            title(Column.MAX, ".*(diem chuan|diem toi da|thang diem|toi da|^max).*"),
            title(Column.ACHIEVED, ".*(diem dat duoc|dat duoc|diem dat|achieved|diem chinh thuc|ket qua diem).*"),
            title(Column.SCORE, ".*(tu cham|tu danh gia|tham dinh|diem|nam 20\\d\\d|score).*"));
    private static final Pattern TOTAL = Pattern.compile("(tong( so)?( diem| cong)?|cong|total)( chung| toan bo)?:?");
    private static final Pattern NOT_APPLICABLE =
            Pattern.compile("(khong ap dung|kad|khong danh gia|kdg|n/a|not applicable)\\.?");
    private static final Pattern AGENCY = Pattern.compile(
            "(chu tri|phoi hop|cac (so|co quan|don vi|ban|huyen)|so |ubnd|uy ban|van phong|ban |cong an|cuc |chi cuc"
                    + "|thanh tra tinh|bo chi huy|kho bac|bao hiem|hdnd|truong ).*");

    private Vocabulary() {}

    private static Title title(Column column, String words) {
        return new Title(column, Pattern.compile(words));
    }

    /// The column that a printed title names, nothing for a text that is no title.
    static Optional<Column> column(String printed) {
        var plain = Fold.plain(printed);
        return plain.isEmpty() || plain.length() > 80
                ? Optional.empty()
                : TITLES.stream()
                        .filter(title -> title.words().matcher(plain).matches())
                        .map(Title::column)
                        .findFirst();
    }

    static boolean isTotal(String printed) {
        return TOTAL.matcher(Fold.plain(printed)).matches();
    }

    static boolean isNotApplicable(String printed) {
        return NOT_APPLICABLE.matcher(Fold.plain(printed)).matches();
    }

    /// True when a text reads like a list of agencies rather than a reason.
    static boolean looksLikeAgencies(String text) {
        return text.length() < 200 && AGENCY.matcher(Fold.plain(text)).matches();
    }
}
