package parindex.core.document;

import java.util.List;
import java.util.Locale;

/// The head of a document: the issuing body on the left; on the right, under the national title and motto that every
/// document carries, its place and date.
///
/// @param superior the body directly above, one line or two, nothing for a body that has none
/// @param issuer   the issuing body, one line or two
/// @param place    place and date in one line
public record Letterhead(List<List<Run>> superior, List<List<Run>> issuer, List<Run> place) {
    /// Quốc hiệu.
    public static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    /// Tiêu ngữ.
    public static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    private static final String PLACE_AND_DATE = "{issue.place}, ngày {issue.day} tháng {issue.month} năm {issue.year}";
    private static final String COMMITTEE = "ỦY BAN NHÂN DÂN ";

    public Letterhead {
        superior = List.copyOf(superior);
        issuer = List.copyOf(issuer);
        place = List.copyOf(place);
    }

    /// The head for an issuance; a People's Committee is written on two lines, its kind above its name.
    public static Letterhead of(Issuance issuance) {
        var facts = new Bindings();
        issuance.bind(facts, "issue");
        var superior = issuance.superior().isBlank() && !issuance.issuer().isBlank()
                ? List.<List<Run>>of()
                : lines(capitals(issuance.superior()), "issue.superior");
        return new Letterhead(superior, lines(capitals(issuance.issuer()), "issue.issuer"), facts.say(PLACE_AND_DATE));
    }

    private static List<List<Run>> lines(String body, String binding) {
        return body.startsWith(COMMITTEE)
                ? List.of(line(COMMITTEE.strip(), binding), line(body.substring(COMMITTEE.length()), binding))
                : List.of(line(body, binding));
    }

    private static List<Run> line(String text, String binding) {
        return List.of(Run.bound(text, binding));
    }

    private static String capitals(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }
}
