package parindex.app.criteria.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.criteria.draft.change.Documents;
import parindex.app.criteria.draft.change.Draft;
import parindex.app.criteria.draft.change.DraftStore;
import parindex.app.criteria.draft.change.Edit;
import parindex.app.criteria.draft.change.Outcome;
import parindex.app.criteria.draft.form.Sent;
import parindex.app.criteria.draft.form.Tab;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;
import parindex.core.criteria.item.ItemCode;

/// What a person sees after a change was tried: the page again, the faults, both versions of a clash, or why not.
@Component
class Answers {
    private final Frames frames;
    private final EditorViews views;
    private final DraftStore drafts;

    Answers(Frames frames, EditorViews views, DraftStore drafts) {
        this.frames = frames;
        this.views = views;
        this.drafts = drafts;
    }

    /// What was asked for.
    ///
    /// @param sent the form
    /// @param path where it was sent to, below the address of the draft
    /// @param form what was typed, nothing for a deed without fields to keep
    record Asked(Sent sent, String path, Optional<FormEdit> form) {
        static Asked of(Sent sent, Edit edit) {
            return new Asked(sent, edit.path(), edit instanceof FormEdit form ? Optional.of(form) : Optional.empty());
        }
    }

    ModelAndView to(Visit visit, Asked asked, Outcome outcome) {
        var sent = asked.sent();
        return switch (outcome) {
            case Outcome.Saved saved -> saved(asked, saved);
            case Outcome.Faulty faulty -> faulty(visit, asked, faulty);
            case Outcome.Clash clash -> clash(visit, asked, clash);
            case Outcome.Refused refused ->
                page(
                        visit,
                        sent,
                        List.of(visit.words()
                                .say("draft.done.refused", visit.words().say(refused.said()))));
            case Outcome.Closed closed -> closed(visit, sent, closed.draft());
        };
    }

    private static ModelAndView saved(Asked asked, Outcome.Saved saved) {
        var sent = asked.sent();
        var url = "/criteria/drafts/" + sent.draft() + part(saved.item());
        var query = new ArrayList<String>();
        asked.form().ifPresent(form -> query.add("tab=" + form.tab().word()));
        if (!saved.merged().isEmpty()) {
            query.add("since=" + sent.version());
            query.add("until=" + saved.merged().getFirst().seq());
        }
        return new ModelAndView("redirect:" + url + (query.isEmpty() ? "" : "?" + String.join("&", query)));
    }

    private ModelAndView faulty(Visit visit, Asked asked, Outcome.Faulty faulty) {
        if (asked.form().isEmpty()) {
            var said = faulty.faults().stream()
                    .map(fault -> visit.words().say(fault.said()))
                    .distinct();
            return page(visit, asked.sent(), said.toList());
        }
        var form = asked.form().get();
        var facts = views.facts(visit, faulty.draft(), asked.sent().item());
        var body = facts.refused(form.tab(), form.typed(), faulty.faults());
        return unprocessable(views.editor(facts.page(form.tab(), body, List.of())));
    }

    private static ModelAndView unprocessable(ModelAndView view) {
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    /// The page as it stands, with a sentence why nothing was written.
    private ModelAndView page(Visit visit, Sent sent, List<String> said) {
        var draft = drafts.find(sent.draft()).orElseThrow();
        var item = sent.item()
                .filter(code ->
                        Documents.read(draft.document()).set().item(code).isPresent());
        var facts = views.facts(visit, draft, item);
        var tab = Tab.of(item).getFirst();
        return unprocessable(views.editor(facts.page(tab, facts.form(tab), said)));
    }

    private ModelAndView closed(Visit visit, Sent sent, Draft draft) {
        var frozen = draft.state() == Draft.State.FROZEN;
        var view =
                page(visit, sent, List.of(visit.words().say(frozen ? "draft.frozen.refused" : "draft.discarded.what")));
        view.setStatus(HttpStatus.CONFLICT);
        return view;
    }

    private ModelAndView clash(Visit visit, Asked asked, Outcome.Clash clash) {
        var frame = frames.open(visit, Section.CRITERIA, "draft.list").script("criteria-editor.js");
        var view = new ModelAndView("criteria/draft/conflict", "page", new ConflictFacts(frame, asked, clash).page());
        view.setStatus(HttpStatus.CONFLICT);
        return view;
    }

    /// The part of an address that names an item.
    static String part(Optional<ItemCode> item) {
        return item.map(code -> "/items/" + code).orElse("");
    }
}
