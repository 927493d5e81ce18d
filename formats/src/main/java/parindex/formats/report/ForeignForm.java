package parindex.formats.report;

import java.util.Optional;
import parindex.core.language.Text;

/// Files that people mistake for a table: told by their first bytes and named, so that the refusal is clear.
enum ForeignForm {
    PNG(new Text("ảnh PNG", "a PNG picture"), 0x89, 'P', 'N', 'G'),
    JPEG(new Text("ảnh JPEG", "a JPEG picture"), 0xFF, 0xD8, 0xFF),
    GIF(new Text("ảnh GIF", "a GIF picture"), 'G', 'I', 'F', '8'),
    TIFF(new Text("ảnh TIFF", "a TIFF picture"), 'I', 'I', 42, 0),
    PDF(new Text("tệp PDF", "a PDF file"), '%', 'P', 'D', 'F'),
    OLD_OFFICE(
            new Text("tệp Word hoặc Excel đời cũ (.doc, .xls)", "an old Word or Excel file (.doc, .xls)"),
            0xD0,
            0xCF,
            0x11,
            0xE0),
    RTF(new Text("tệp RTF", "an RTF file"), '{', '\\', 'r', 't', 'f'),
    ZIP(new Text("tệp nén hoặc tệp Word", "a packed file or a Word document"), 'P', 'K', 3, 4),
    GZIP(new Text("tệp nén", "a packed file"), 0x1F, 0x8B),
    ELF(new Text("tệp chương trình", "a program"), 0x7F, 'E', 'L', 'F'),
    EXE(new Text("tệp chương trình", "a program"), 'M', 'Z', 0x90);

    static final Text UNKNOWN = new Text("tệp không rõ dạng", "a file of unknown form");
    private final Text said;
    private final int[] magic;

    ForeignForm(Text said, int... magic) {
        this.said = said;
        this.magic = magic;
    }

    static Optional<Text> of(ReportFile file) {
        for (var form : values()) {
            if (file.startsWith(form.magic)) {
                return Optional.of(form.said);
            }
        }
        return Optional.empty();
    }
}
