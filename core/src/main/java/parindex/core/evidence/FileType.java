package parindex.core.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import parindex.core.language.Text;

/// The types of files that are taken as verification documents, and no others.
public enum FileType {
    PDF("application/pdf", new Text("tệp PDF", "a PDF file"), Preview.PAGES, "pdf"),
    DOCX(office("wordprocessingml.document"), new Text("tệp Word", "a Word document"), Preview.TEXT, "docx"),
    XLSX(office("spreadsheetml.sheet"), new Text("tệp Excel", "an Excel workbook"), Preview.TEXT, "xlsx"),
    PPTX(office("presentationml.presentation"), new Text("tệp PowerPoint", "a presentation"), Preview.TEXT, "pptx"),
    ODT(
            "application/vnd.oasis.opendocument.text",
            new Text("văn bản OpenDocument", "an OpenDocument text"),
            Preview.TEXT,
            "odt"),
    ODS(
            "application/vnd.oasis.opendocument.spreadsheet",
            new Text("bảng tính OpenDocument", "an OpenDocument spreadsheet"),
            Preview.TEXT,
            "ods"),
    PNG("image/png", new Text("ảnh PNG", "a PNG picture"), Preview.PAGES, "png"),
    JPEG("image/jpeg", new Text("ảnh JPEG", "a JPEG picture"), Preview.PAGES, "jpg", "jpeg"),
    TXT("text/plain", new Text("tệp chữ thuần", "a plain text"), Preview.TEXT, "txt"),
    CSV("text/csv", new Text("bảng CSV", "a CSV table"), Preview.TEXT, "csv");

    /// How a file is looked at without being downloaded.
    public enum Preview {
        /// As pictures, page by page.
        PAGES,
        /// As a plain page of paragraphs and tables.
        TEXT,
        /// Not at all: it is downloaded.
        NONE
    }

    private final String media;
    private final Text said;
    private final Preview preview;
    private final List<String> endings;

    FileType(String media, Text said, Preview preview, String... endings) {
        this.media = media;
        this.said = said;
        this.preview = preview;
        this.endings = List.of(endings);
    }

    /// The type that a name claims by its ending.
    public static Optional<FileType> named(String ending) {
        return Arrays.stream(values())
                .filter(type -> type.endings.contains(ending))
                .findFirst();
    }

    /// Every ending, for the form and the sentence that says what is taken: ".pdf,.docx".
    public static String accepted() {
        return Arrays.stream(values())
                .flatMap(type -> type.endings.stream())
                .map(ending -> "." + ending)
                .collect(Collectors.joining(","));
    }

    /// Media type.
    public String media() {
        return media;
    }

    /// What it is called.
    public Text said() {
        return said;
    }

    public Preview preview() {
        return preview;
    }

    /// Whether it is plain text, which carries no mark of its own.
    public boolean isText() {
        return this == TXT || this == CSV;
    }

    private static String office(String kind) {
        return "application/vnd.openxmlformats-officedocument." + kind;
    }
}
