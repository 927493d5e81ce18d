package parindex.app.criteria.item;

import java.util.List;
import java.util.Optional;
import parindex.app.criteria.SetHead;
import parindex.app.criteria.SetLaw;
import parindex.app.criteria.SetPage;
import parindex.app.criteria.comparison.ComparePage;
import parindex.app.kit.web.Frame;

/// One item of a set: what is asked, how it is scored, what proves it, what it rests on.
///
/// @param frame     around it
/// @param head      above it
/// @param code      its code
/// @param title     what is asked
/// @param sentence  how it earns its points
/// @param known     how far that is known
/// @param path      the items above, from the area down
/// @param content   what is asked in more words, and who answers
/// @param rule      how it is scored, nothing for an item with parts and for a leaf without a rule
/// @param documents verification documents wanted
/// @param law       what it rests on
/// @param cases     worked cases
/// @param lineage   what the item came from, nothing where the set names no earlier one
/// @param results   results of the years of the set, each with where its figure comes from
/// @param parts     the items directly below
/// @param previous  code of the item before, or empty
/// @param next      code of the item after, or empty
public record SetItemPage(
        Frame frame,
        SetHead head,
        String code,
        String title,
        String sentence,
        SetPage.Known known,
        List<Link> path,
        Content content,
        Optional<Rule> rule,
        List<Paper> documents,
        Law law,
        List<Case> cases,
        Optional<Origin> lineage,
        List<Scored> results,
        List<Part> parts,
        String previous,
        String next) {

    /// An item to go to.
    public record Link(String code, String title) {}

    /// What is asked and who answers.
    ///
    /// @param facts     maximum, source, groups it does not apply to
    /// @param agencies  who answers
    /// @param asked     what is asked in more words, or empty
    /// @param example   a worked example in words, or empty
    /// @param questions questions that were answered before
    public record Content(
            List<Fact> facts, List<Agencies> agencies, String asked, String example, List<Question> questions) {}

    /// Something about the item.
    ///
    /// @param data the value comes from data and is Vietnamese in every language
    public record Fact(String name, String value, boolean data) {}

    /// Who answers.
    ///
    /// @param role  lead, coordinating, or named without saying which
    /// @param names as the set writes them
    /// @param from  code of the item above that names them, empty where the item itself does
    public record Agencies(String role, String names, String from) {}

    /// A question with its answer.
    public record Question(String question, String answer) {}

    /// How it is scored.
    ///
    /// @param kind    of rule, in words
    /// @param notes   where the rule comes from and what is open
    /// @param rows    the rule as a table
    /// @param picture the rule as a drawing, nothing where it looks at no figure
    /// @param trial   the form to try it out
    public record Rule(
            String kind, List<String> notes, List<Row> rows, Optional<SetPicture> picture, SetTrialPage trial) {}

    /// A line of the table of a rule.
    ///
    /// @param when  what is reached
    /// @param worth what that earns
    /// @param width of the bar behind it, in percent with a point
    /// @param law   what this line rests on, or empty
    public record Row(String when, String worth, String width, String law) {}

    /// A verification document.
    public record Paper(String document, String issuer, String note) {}

    /// What an item rests on.
    ///
    /// @param acts the acts
    /// @param from whether they are its own, those of an item above or of the set, in words
    public record Law(List<SetLaw> acts, String from) {}

    /// A worked case.
    ///
    /// @param name     the case as a sentence
    /// @param given    what is given
    /// @param expected what has to come out
    /// @param holds    whether it does
    /// @param failure  what came out instead, or empty
    /// @param basis    where the case comes from
    /// @param url      address that tries it out
    public record Case(
            String name, String given, String expected, boolean holds, String failure, String basis, String url) {}

    /// What an item came from.
    ///
    /// @param set  title of the earlier set
    /// @param step what happened
    /// @param url  address of the comparison
    public record Origin(String set, ComparePage.Step step, String url) {}

    /// A result that has the item.
    ///
    /// @param unit whose result it is
    /// @param year of the result
    /// @param url  where its figure comes from
    public record Scored(String unit, int year, String url) {}

    /// An item directly below.
    public record Part(String code, String title, String max) {}
}
