package parindex.app.criteria.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;
import parindex.core.criteria.ItemCode;

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

    ModelAndView to(Visit visit, Sent sent, Edit edit, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Saved saved -> saved(sent, edit, saved);
            case Outcome.Faulty faulty -> faulty(visit, sent, edit, faulty);
            case Outcome.Clash clash -> clash(visit, sent, edit, clash);
            case Outcome.Refused refused ->
                page(visit, sent, List.of(visit.words().say("draft.done.refused", visit.words().say(refused.said()))));
            case Outcome.Closed closed -> closed(visit, sent, closed.draft());
        };
    }

    private static ModelAndView saved(Sent sent, Edit edit, Outcome.Saved saved) {
        var url = "/criteria/drafts/" + sent.draft() + part(saved.item());
        var query = new ArrayList<String>();
        if (edit instanceof FormEdit form) {
            query.add("tab=" + form.tab().word());
        }
        if (!saved.merged().isEmpty()) {
            query.add("since=" + sent.version());
            query.add("until=" + saved.merged().getFirst().seq());
        }
        return new ModelAndView("redirect:" + url + (query.isEmpty() ? "" : "?" + String.join("&", query)));
    }

    private ModelAndView faulty(Visit visit, Sent sent, Edit edit, Outcome.Faulty faulty) {
        var facts = views.facts(visit, faulty.draft(), sent.item());
        if (edit instanceof FormEdit form) {
            var body = facts.refused(form.tab(), form.typed(), faulty.faults());
            return unprocessable(views.editor(facts.page(form.tab(), body, List.of())));
        }
        var said = faulty.faults().stream().map(fault -> visit.words().say(fault.said())).distinct().toList();
        return page(visit, sent, said);
    }

    private static ModelAndView unprocessable(ModelAndView view) {
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    /// The page as it stands, with a sentence why nothing was written.
    private ModelAndView page(Visit visit, Sent sent, List<String> said) {
        var draft = drafts.find(sent.draft()).orElseThrow();
        var item = sent.item().filter(code -> Documents.read(draft.document()).set().item(code).isPresent());
        var facts = views.facts(visit, draft, item);
        var tab = Tab.of(item).getFirst();
        return unprocessable(views.editor(facts.page(tab, facts.form(tab), said)));
    }

    private ModelAndView closed(Visit visit, Sent sent, Draft draft) {
        var frozen = draft.state() == Draft.State.FROZEN;
        var view = page(visit, sent, List.of(visit.words().say(frozen ? "draft.frozen.refused" : "draft.discarded.what")));
        view.setStatus(HttpStatus.CONFLICT);
        return view;
    }

    private ModelAndView clash(Visit visit, Sent sent, Edit edit, Outcome.Clash clash) {
        var frame = frames.open(visit, Section.CRITERIA, "draft.list").script("criteria-editor.js");
        var view = new ModelAndView(
                "criteria/draft/conflict", "page", new ConflictFacts(frame, sent, clash).page(edit));
        view.setStatus(HttpStatus.CONFLICT);
        return view;
    }

    /// The part of an address that names an item.
    static String part(Optional<ItemCode> item) {
        return item.map(code -> "/items/" + code).orElse("");
    }
}
