package parindex.app.kit.web;

/// The pages that the menu leads to, in their order, each below a duty.
public enum Section {
    OVERVIEW(Duty.RESULTS, "home", ""),
    ITEMS(Duty.RESULTS, "list", "items"),
    LOSSES(Duty.RESULTS, "down", "losses"),
    FINDINGS(Duty.RESULTS, "alert", "findings"),
    STANDINGS(Duty.RESULTS, "podium", ""),
    DOCUMENTS(Duty.RESULTS, "file", "documents"),
    CRITERIA(Duty.CRITERIA, "scale", ""),
    INTAKE(Duty.INTAKE, "upload", ""),
    /// A page that stands in no menu.
    NONE(Duty.NONE, "", "");

    /// The entries of the menu: what somebody comes to do.
    public enum Duty {
        RESULTS("chart"),
        CRITERIA("scale"),
        INTAKE("upload"),
        /// Nothing of the menu.
        NONE("");

        private final String icon;

        Duty(String icon) {
            this.icon = icon;
        }

        /// Name of its picture.
        public String icon() {
            return icon;
        }

        /// Whether its pages are about one result.
        boolean needsSubject() {
            return this == RESULTS;
        }
    }

    private final Duty duty;
    private final String icon;
    private final String page;

    Section(Duty duty, String icon, String page) {
        this.duty = duty;
        this.icon = icon;
        this.page = page;
    }

    /// The entry of the menu it belongs to.
    public Duty duty() {
        return duty;
    }

    /// Name of its picture.
    public String icon() {
        return icon;
    }

    /// Whether the page is about one result.
    public boolean needsSubject() {
        return duty.needsSubject();
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
}
