package parindex.app.assessment.appraisal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parindex.core.assessment.appraisal.OnTheTable;
import parindex.core.evidence.FileType;

/// A document as the proof of a line, in the version that was linked.
///
/// @param document number of the document
/// @param version  which version
/// @param title    what it is called
/// @param pages    where in it, as it was said
/// @param act      its number and day
/// @param file     its file
public record Proof(String document, int version, String title, String pages, Act act, File file) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");

    /// What a document says of itself.
    ///
    /// @param number number and symbol, empty where nobody said
    /// @param dated  its day, nothing where nobody said
    public record Act(String number, Optional<LocalDate> dated) {}

    /// A file.
    ///
    /// @param bytes its length
    /// @param pages how many it has, 0 where that cannot be told
    /// @param open  whether it may be opened: no virus was found in it
    public record File(String name, FileType type, String sha256, long bytes, int pages, boolean open) {}

    /// Address below which it can be looked at.
    public String url() {
        return "/evidence/%s/versions/%d".formatted(document, version);
    }

    /// The page at which it opens: the first one that was named, otherwise the first.
    public int page() {
        var named = NUMBER.matcher(pages);
        var wanted = named.find() ? Integer.parseInt(named.group()) : 1;
        return Math.clamp(wanted, 1, Math.max(1, file.pages()));
    }

    /// Whether it can be looked at in the page.
    public boolean isShown() {
        return file.open() && (isText() || file.pages() > 0 && file.type().preview() == FileType.Preview.PAGES);
    }

    /// Whether it is shown as a plain page.
    public boolean isText() {
        return file.type().preview() == FileType.Preview.TEXT;
    }

    static Map<String, OnTheTable.Document> documents(List<Proof> proofs) {
        return proofs.stream()
                .collect(Collectors.toMap(
                        Proof::document,
                        proof -> new OnTheTable.Document(proof.version(), proof.pages(), proof.title()),
                        (one, other) -> other));
    }
}
