package parindex.core.document;

/// Types of administrative documents, with the letters of their symbol (annex III of Nghị định 30/2020/NĐ-CP).
public enum DocumentType {
    /// A document that carries the name of its type.
    REPORT("Báo cáo", "BC", "mẫu 1.4"),
    /// Công văn: no name above the text, and no letters of its own in the symbol.
    DISPATCH("Công văn", "", "mẫu 1.5");

    private final String title;
    private final String letters;
    private final String form;

    DocumentType(String title, String letters, String form) {
        this.title = title;
        this.letters = letters;
        this.form = form;
    }

    /// The name of the type in Vietnamese.
    public String title() {
        return title;
    }

    /// The letters that open the symbol, empty for none.
    public String letters() {
        return letters;
    }

    /// The model form of annex III that it follows.
    public String form() {
        return form;
    }

    /// True where the name of the type is printed above the abstract.
    public boolean isNamed() {
        return !letters.isEmpty();
    }
}
