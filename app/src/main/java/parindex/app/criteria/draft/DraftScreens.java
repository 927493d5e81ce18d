package parindex.app.criteria.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.criteria.draft.change.ChangeStore;
import parindex.app.criteria.draft.change.Draft;
import parindex.app.criteria.draft.change.DraftActions;
import parindex.app.criteria.draft.change.DraftStore;
import parindex.app.criteria.draft.form.Sent;
import parindex.app.criteria.draft.form.Tab;
import parindex.app.kit.web.Visit;

/// The editor: a draft, its items, and the forms of both.
@Controller
class DraftScreens {
    static final String DRAFT = "/criteria/drafts/{id}";
    static final String ITEM = DRAFT + "/items/{code}";

    private final DraftStore drafts;
    private final ChangeStore changes;
    private final DraftActions actions;
    private final EditorViews views;
    private final Answers answers;

    DraftScreens(DraftStore drafts, ChangeStore changes, DraftActions actions, EditorViews views, Answers answers) {
        this.drafts = drafts;
        this.changes = changes;
        this.actions = actions;
        this.views = views;
        this.answers = answers;
    }

    @GetMapping(DRAFT)
    ModelAndView set(Visit visit, @PathVariable UUID id, @RequestParam Map<String, String> query) {
        return page(visit, new Sent(id, Optional.empty(), query));
    }

    @GetMapping(ITEM)
    ModelAndView item(
            Visit visit, @PathVariable UUID id, @PathVariable String code, @RequestParam Map<String, String> query) {
        return page(visit, Sent.of(id, code, query));
    }

    private ModelAndView page(Visit visit, Sent asked) {
        var draft = find(asked.draft());
        var facts = views.facts(visit, draft, asked.item());
        if (asked.item()
                .filter(code -> facts.document().set().item(code).isEmpty())
                .isPresent()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var tab = Tab.of(asked.item(), asked.get("tab"));
        var merged = asked.number("since")
                .map(version -> changes.between(
                        draft.id(), version, asked.number("until").orElse(draft.version())))
                .orElse(List.of());
        var body = tab == Tab.HISTORY ? facts.history(changes.of(draft.id())) : facts.form(tab);
        return views.editor(facts.page(tab, body, views.notice(visit, asked.get("done"), merged)));
    }

    @PostMapping(DRAFT + "/set/preview")
    ModelAndView previewSet(Visit visit, @PathVariable UUID id, @RequestParam Map<String, String> form) {
        return preview(visit, new Sent(id, Optional.empty(), form), "");
    }

    @PostMapping(ITEM + "/preview")
    ModelAndView previewItem(
            Visit visit, @PathVariable UUID id, @PathVariable String code, @RequestParam Map<String, String> form) {
        return preview(visit, Sent.of(id, code, form), "");
    }

    /// The form as it is typed, with what it means and what is wrong with it; nothing is written.
    private ModelAndView preview(Visit visit, Sent sent, String word) {
        var tab = sent.tab(word.isEmpty() ? sent.get("part") : word);
        var facts = views.facts(visit, find(sent.draft()), sent.item());
        return views.editor(facts.page(tab, facts.tried(tab, sent.fields()), List.of()));
    }

    @PostMapping(DRAFT + "/set/{tab}")
    ModelAndView saveSet(
            Visit visit, @PathVariable UUID id, @PathVariable String tab, @RequestParam Map<String, String> form) {
        return save(visit, new Sent(id, Optional.empty(), form), tab);
    }

    @PostMapping(ITEM + "/{tab}")
    ModelAndView saveItem(
            Visit visit,
            @PathVariable UUID id,
            @PathVariable String code,
            @PathVariable String tab,
            @RequestParam Map<String, String> form) {
        return save(visit, Sent.of(id, code, form), tab);
    }

    private ModelAndView save(Visit visit, Sent sent, String word) {
        if (sent.reshapes()) {
            return preview(visit, sent, word);
        }
        var tab = sent.tab(word);
        var typed = Choices.of(sent, tab, visit.words().language(), () -> find(sent.draft()));
        var edit = new FormEdit(tab, sent.item(), typed, visit.words().language());
        var outcome = actions.change(
                sent.draft(), sent.version(), edit, visit.signedIn().id());
        return answers.to(visit, Answers.Asked.of(sent, edit), outcome);
    }

    private Draft find(UUID id) {
        return drafts.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
