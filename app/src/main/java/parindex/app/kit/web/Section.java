package parindex.app.kit.web;

import parindex.core.assessment.Right;

/// The pages that the menu leads to, in their order, each below a duty.
public enum Section {
    WORK(Duty.WORK, "check", "/work", Right.TAKE_PART),
    NOTICES(Duty.WORK, "note", "/notices", Right.SEE_ROUNDS),
    ASSESSMENT(Duty.ENTRY, "note", "/assessment", Right.SEE_ROUNDS),
    EVIDENCE(Duty.ENTRY, "file", "/evidence", Right.SEE_ROUNDS),
    APPRAISAL(Duty.APPRAISAL, "scale", "/appraisal", Right.APPRAISE),
    OVERVIEW(Duty.RESULTS, "home", "", Right.SEE_RESULTS),
    ITEMS(Duty.RESULTS, "list", "items", Right.SEE_RESULTS),
    LOSSES(Duty.RESULTS, "down", "losses", Right.SEE_RESULTS),
    FINDINGS(Duty.RESULTS, "alert", "findings", Right.SEE_RESULTS),
    STANDINGS(Duty.RESULTS, "podium", "", Right.SEE_RESULTS),
    DOCUMENTS(Duty.RESULTS, "file", "documents", Right.SEE_RESULTS),
    CRITERIA(Duty.CRITERIA, "scale", "/criteria", Right.SEE_RESULTS),
    SETUP(Duty.ADMIN, "check", "/setup", Right.MANAGE_PEOPLE),
    ROUNDS(Duty.ADMIN, "scale", "/admin/rounds", Right.RUN_ROUNDS),
    UNITS(Duty.ADMIN, "list", "/admin/units", Right.MANAGE_UNITS),
    PEOPLE(Duty.ADMIN, "user", "/admin/people", Right.MANAGE_PEOPLE),
    INTAKE(Duty.ADMIN, "upload", "/intake", Right.IMPORT_REPORTS),
    JOURNAL(Duty.ADMIN, "table", "/admin/journal", Right.READ_JOURNAL),
    /// A page that stands in no menu.
    NONE(Duty.NONE, "", "", Right.SEE_RESULTS);

    /// The entries of the menu: what somebody comes to do.
    public enum Duty {
        WORK("list"),
        ENTRY("note"),
        APPRAISAL("scale"),
        RESULTS("chart"),
        CRITERIA("scale"),
        ADMIN("user"),
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
    private final Right right;

    Section(Duty duty, String icon, String page, Right right) {
        this.duty = duty;
        this.icon = icon;
        this.page = page;
        this.right = right;
    }

    /// What it takes to open the page.
    Right right() {
        return right;
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
        return page;
    }

    /// Address of the page for one result.
    String url(Subject subject) {
        return switch (this) {
            case OVERVIEW -> subject.url();
            case STANDINGS -> "/rounds/%d/standings?unit=%s".formatted(subject.year(), subject.slug());
            default -> needsSubject() ? subject.url(page) : page;
        };
    }
}
