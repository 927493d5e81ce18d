package parindex.formats.criteria.workbook;

import java.util.Optional;

/// One column of a sheet, or one row of the sheet of terms.
///
/// @param head   what stands above it
/// @param path   keys that lead to its value in the tree, parted by dots
/// @param form   what its cells hold
/// @param choice the words to choose from
/// @param note   what to write into it
record Column(String head, String path, Form form, Optional<Choice> choice, String note) {
    /// What cells hold.
    enum Form {
        /// Any text, kept to the last blank.
        TEXT,
        /// A code or a name that others refer to.
        CODE,
        /// Names, one a line.
        NAMES,
        /// Several codes or whole numbers.
        CODES,
        /// A number or a rate.
        FIGURE,
        DAY,
        /// One of a few words.
        WORD,
        /// A number, a rate or a name, each as it is.
        VALUE,
        /// A number, a rate or one of a few words.
        FIGURE_OR_WORD
    }

    static Column text(String head, String path, String note) {
        return new Column(head, path, Form.TEXT, Optional.empty(), note);
    }

    static Column code(String head, String path, String note) {
        return new Column(head, path, Form.CODE, Optional.empty(), note);
    }

    static Column names(String head, String path, String note) {
        return new Column(head, path, Form.NAMES, Optional.empty(), note);
    }

    static Column codes(String head, String path, String note) {
        return new Column(head, path, Form.CODES, Optional.empty(), note);
    }

    static Column figure(String head, String path, String note) {
        return new Column(head, path, Form.FIGURE, Optional.empty(), note);
    }

    static Column value(String head, String path, String note) {
        return new Column(head, path, Form.VALUE, Optional.empty(), note);
    }

    static Column day(String head, String path) {
        return new Column(head, path, Form.DAY, Optional.empty(), "Ngày, viết như 31/12/2026.");
    }

    static Column word(String head, String path, Choice choice) {
        return new Column(head, path, Form.WORD, Optional.of(choice), "Chọn trong danh sách.");
    }

    static Column figureOr(String head, String path, Choice choice, String note) {
        return new Column(head, path, Form.FIGURE_OR_WORD, Optional.of(choice), note);
    }

    /// How many characters wide it is shown.
    int width() {
        return switch (form) {
            case TEXT -> 36;
            case NAMES -> 26;
            case CODE, WORD -> 20;
            case CODES, FIGURE, VALUE, DAY, FIGURE_OR_WORD -> 14;
        };
    }
}
