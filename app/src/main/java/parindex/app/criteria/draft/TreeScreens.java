package parindex.app.criteria.draft;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.criteria.draft.change.DraftActions;
import parindex.app.criteria.draft.change.Edit;
import parindex.app.criteria.draft.change.ItemAdded;
import parindex.app.criteria.draft.change.ItemMoved;
import parindex.app.criteria.draft.change.ItemRemoved;
import parindex.app.criteria.draft.form.Sent;
import parindex.app.kit.web.Visit;
import parindex.core.criteria.item.ItemCode;
import parindex.core.language.Fold;

/// The tree of a draft: one item more or less, another order, one change less.
@Controller
class TreeScreens {
    private static final int LONGEST = 1000;

    private final DraftActions actions;
    private final Answers answers;

    TreeScreens(DraftActions actions, Answers answers) {
        this.actions = actions;
        this.answers = answers;
    }

    @PostMapping(DraftScreens.DRAFT + "/items")
    ModelAndView add(Visit visit, @PathVariable UUID id, @RequestParam Map<String, String> form) {
        var parent = form.getOrDefault("parent", "");
        var sent = parent.isEmpty() ? new Sent(id, Optional.empty(), form) : Sent.of(id, parent, form);
        var title = Fold.printable(sent.get("title"));
        if (title.length() > LONGEST) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return done(
                visit,
                sent,
                new ItemAdded(sent.item(), title, sent.get("max"), visit.words().language()));
    }

    @PostMapping(DraftScreens.ITEM + "/remove")
    ModelAndView remove(
            Visit visit, @PathVariable UUID id, @PathVariable String code, @RequestParam Map<String, String> form) {
        var sent = Sent.of(id, code, form);
        return done(visit, sent, new ItemRemoved(code(sent)));
    }

    @PostMapping(DraftScreens.ITEM + "/move")
    ModelAndView move(
            Visit visit, @PathVariable UUID id, @PathVariable String code, @RequestParam Map<String, String> form) {
        var sent = Sent.of(id, code, form);
        return done(visit, sent, new ItemMoved(code(sent), sent.get("way").equals("up")));
    }

    @PostMapping(DraftScreens.DRAFT + "/undo")
    ModelAndView undo(Visit visit, @PathVariable UUID id, @RequestParam Map<String, String> form) {
        var sent = new Sent(id, Optional.empty(), form);
        var outcome = actions.undo(id, sent.version(), visit.signedIn().id());
        return answers.to(visit, new Answers.Asked(sent, "/undo", Optional.empty()), outcome);
    }

    @PostMapping(DraftScreens.DRAFT + "/discard")
    String discard(Visit visit, @PathVariable UUID id) {
        actions.discard(id, visit.signedIn().id());
        return "redirect:/criteria/drafts";
    }

    @PostMapping(DraftScreens.DRAFT + "/restore")
    String restore(Visit visit, @PathVariable UUID id) {
        var open = actions.restore(id, visit.signedIn().id());
        return "redirect:/criteria/drafts" + (open ? "/" + id : "");
    }

    private ModelAndView done(Visit visit, Sent sent, Edit edit) {
        var outcome = actions.change(
                sent.draft(), sent.version(), edit, visit.signedIn().id());
        return answers.to(visit, Answers.Asked.of(sent, edit), outcome);
    }

    private static ItemCode code(Sent sent) {
        return sent.item().orElseThrow();
    }
}
