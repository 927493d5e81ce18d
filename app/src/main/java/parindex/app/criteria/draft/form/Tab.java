package parindex.app.criteria.draft.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parindex.core.criteria.item.ItemCode;

/// What can be worked on: parts of an item, and parts of the set itself.
public enum Tab {
    CONTENT(true),
    RULE(true),
    EVIDENCE(true),
    LAW(true),
    CASES(true),
    GENERAL(false),
    TERMS(false),
    ADJUSTMENTS(false),
    ACTS(false),
    HISTORY(true);

    private final boolean ofItem;

    Tab(boolean ofItem) {
        this.ofItem = ofItem;
    }

    /// Its word in addresses.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The tabs of an item, or of the set itself.
    public static List<Tab> of(Optional<ItemCode> item) {
        return Arrays.stream(values())
                .filter(tab -> tab == HISTORY || tab.ofItem == item.isPresent())
                .toList();
    }

    /// The tab of a word, the first one where the word is none of them.
    public static Tab of(Optional<ItemCode> item, String word) {
        return find(item, word).orElse(of(item).getFirst());
    }

    public static Optional<Tab> find(Optional<ItemCode> item, String word) {
        return of(item).stream().filter(tab -> tab.word().equals(word)).findFirst();
    }

    /// The form of a tab, nothing for one that shows only.
    public Optional<Form> form(Optional<ItemCode> item) {
        return switch (this) {
            case CONTENT -> item.map(ContentForm::new);
            case RULE -> item.map(RuleForm::new);
            case EVIDENCE -> item.map(EvidenceForm::new);
            case LAW -> item.map(LawForm::new);
            case CASES -> item.map(CasesForm::new);
            case GENERAL -> Optional.of(new GeneralForm());
            case TERMS -> Optional.of(new TermsForm());
            case ADJUSTMENTS -> Optional.of(new AdjustmentsForm());
            case ACTS -> Optional.of(new ActsForm());
            case HISTORY -> Optional.empty();
        };
    }
}
