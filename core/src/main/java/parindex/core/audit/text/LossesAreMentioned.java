package parindex.core.audit.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parindex.core.audit.AuditInput;
import parindex.core.audit.Check;
import parindex.core.audit.Finding;
import parindex.core.audit.FindingKind;
import parindex.core.audit.Prose.Passage;
import parindex.core.audit.Spot;
import parindex.core.intake.ReportedItem;
import parindex.core.points.Points;

/// Looks for leaves that lost points and that the section on shortcomings (tồn tại, hạn chế) never speaks of. A leaf
/// scored on facts is spoken of when a sentence holds enough of the words that set its name apart from other
/// criteria; a leaf scored by a survey, when the text speaks of the survey at all. A report without such a section
/// is not asked.
public final class LossesAreMentioned implements Check {
    private static final Pattern SHORTCOMINGS = Pattern.compile("\\b(ton tai|han che|khuyet diem|yeu kem|bat cap)\\b");
    private static final Pattern HEADING = Pattern.compile("^(?:[IVX]+|[A-Z]|\\d{1,2}(?:\\.\\d{1,2})*)[.)]\\s*\\p{Lu}");
    private static final int LENGTH_OF_A_HEADING = 120;

    @Override
    public Set<FindingKind> kinds() {
        return Set.of(FindingKind.LOSS_NOT_MENTIONED);
    }

    @Override
    public List<Finding> on(AuditInput input) {
        var section = shortcomings(input.prose().passages());
        if (section.isEmpty()) {
            return List.of();
        }
        var abbreviations = new Abbreviations(Stream.concat(
                input.tree().items().stream().map(ReportedItem::name),
                input.prose().passages().stream().map(Passage::text)));
        var surveyed = new Surveyed(input);
        var mentions = new Mentions(input.tree(), abbreviations, sentences(section));
        var speaksOfSurvey = input.prose().passages().stream()
                .anyMatch(passage -> Surveyed.WORDS.matcher(passage.plain()).find());
        return input.tree().losses().stream()
                .filter(leaf -> surveyed.is(leaf) ? !speaksOfSurvey : !mentions.speakOf(leaf))
                .map(leaf -> finding(leaf, section.getFirst()))
                .toList();
    }

    // What is said of the survey is said of no leaf scored on facts.
    private static List<String> sentences(List<Passage> section) {
        return section.stream()
                .flatMap(passage -> passage.sentences().stream())
                .filter(sentence -> !Surveyed.WORDS.matcher(sentence.plain()).find())
                .map(Passage::text)
                .toList();
    }

    /// The section from its heading up to the next heading, which is left out.
    private static List<Passage> shortcomings(List<Passage> passages) {
        var section = new ArrayList<Passage>();
        for (var passage : passages) {
            var isHeading = isHeading(passage);
            if (isHeading && !section.isEmpty()) {
                return section;
            }
            if (!section.isEmpty() || isHeading && isOnShortcomings(passage)) {
                section.add(passage);
            }
        }
        return section;
    }

    private static boolean isOnShortcomings(Passage passage) {
        return SHORTCOMINGS.matcher(passage.plain()).find()
                && !passage.text().strip().endsWith(".");
    }

    private static boolean isHeading(Passage passage) {
        return passage.text().length() <= LENGTH_OF_A_HEADING
                && HEADING.matcher(passage.text()).find();
    }

    private static Finding finding(ReportedItem leaf, Passage heading) {
        var spot = new Spot(leaf.code().toString(), "text", "", "", heading.place());
        var lost = leaf.lost().orElse(Points.ZERO);
        return Finding.of(FindingKind.LOSS_NOT_MENTIONED, spot, TextWording.notMentioned(leaf, lost));
    }
}
