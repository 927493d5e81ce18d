package parindex.app.kit.web;

/// The entries of the menu, in their order, and the page behind each.
public enum Section {
    OVERVIEW("home", ""),
    ITEMS("list", "items"),
    LOSSES("down", "losses"),
    FINDINGS("alert", "findings"),
    STANDINGS("podium", ""),
    DOCUMENTS("file", "documents"),
    CRITERIA("scale", ""),
    INTAKE("upload", ""),
    /// A page that stands in no menu.
    NONE("", "");

    private final String icon;
    private final String page;

    Section(String icon, String page) {
        this.icon = icon;
        this.page = page;
    }

    /// Name of its picture.
    public String icon() {
        return icon;
    }

    /// Address of a page that is about no result.
    String url() {
        return this == CRITERIA ? "/criteria" : "/intake";
    }

    String url(Subject subject) {
        return switch (this) {
            case OVERVIEW -> subject.url();
            case STANDINGS -> "/rounds/%d/standings?unit=%s".formatted(subject.year(), subject.slug());
            case CRITERIA, INTAKE -> url();
            default -> subject.url(page);
        };
    }

    /// Whether the page is about one result.
    boolean needsSubject() {
        return this != INTAKE && this != CRITERIA;
    }
}
