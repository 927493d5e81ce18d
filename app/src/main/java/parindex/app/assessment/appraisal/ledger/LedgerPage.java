package parindex.app.assessment.appraisal.ledger;

import java.util.List;
import parindex.app.assessment.round.screen.RoundHead;
import parindex.app.kit.web.Frame;

/// The ledger of a round.
///
/// @param units  sums by unit, the total last
/// @param items  sums by item, those with most disagreement first
/// @param cases  every line that was asked about or scored otherwise
/// @param checks lines to look at
/// @param sheets units to choose from
/// @param reopening what was typed to reopen a line, and why it was refused
public record LedgerPage(
        Frame frame,
        RoundHead head,
        String sentence,
        List<Sums> units,
        List<Sums> items,
        List<Case> cases,
        List<Check> checks,
        List<Choice> sheets,
        Reopening reopening) {
    public LedgerPage {
        units = List.copyOf(units);
        items = List.copyOf(items);
        cases = List.copyOf(cases);
        checks = List.copyOf(checks);
        sheets = List.copyOf(sheets);
    }

    /// A line to be reopened, as it was typed.
    ///
    /// @param fault why it was refused, or empty
    public record Reopening(String fault, String unit, String item, String reason) {
        static final Reopening NOTHING = new Reopening("", "", "", "");
    }

    /// Sums of a unit or an item.
    ///
    /// @param council points moved by the council
    /// @param places how the place changed, empty for items and the total
    public record Sums(
            String name,
            String lines,
            String self,
            String first,
            String last,
            String difference,
            String moved,
            String council,
            String places,
            String asked,
            String disagreed) {}

    /// One line.
    public record Case(
            String url,
            String unit,
            String item,
            String self,
            String first,
            String last,
            String moved,
            String council,
            String places,
            String answer,
            String claim,
            String reason) {}

    /// A line to look at.
    public record Check(String kind, String url, String unit, String item) {}

    /// A unit to choose.
    public record Choice(String slug, String name) {}
}
