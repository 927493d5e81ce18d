package parindex.app.criteria.draft;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.criteria.EndedAgencies;
import parindex.app.criteria.draft.change.Draft;
import parindex.app.criteria.draft.change.DraftActions;
import parindex.app.criteria.draft.change.DraftStore;
import parindex.app.criteria.draft.change.Outcome;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;

/// Freezing a set (chốt): what stands in the way, what has to be accepted by name, and the one deliberate step.
@Controller
class FreezeScreens {
    private final Frames frames;
    private final DraftStore drafts;
    private final DraftActions actions;
    private final EndedAgencies ended;

    FreezeScreens(Frames frames, DraftStore drafts, DraftActions actions, EndedAgencies ended) {
        this.frames = frames;
        this.drafts = drafts;
        this.actions = actions;
        this.ended = ended;
    }

    @GetMapping(DraftScreens.DRAFT + "/freeze")
    ModelAndView check(Visit visit, @PathVariable UUID id) {
        var draft = drafts.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return draft.isOpen() ? page(visit, draft, "") : new ModelAndView("redirect:" + draft.url());
    }

    @PostMapping(DraftScreens.DRAFT + "/freeze")
    ModelAndView freeze(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") List<String> accept) {
        var outcome = actions.freeze(id, version, accept, visit.signedIn().id());
        return switch (outcome) {
            case Outcome.Saved ignored -> new ModelAndView("redirect:/criteria/drafts/" + id);
            case Outcome.Clash clash ->
                refused(visit, clash.draft(), visit.words().say("draft.freeze.changed"));
            case Outcome.Closed closed ->
                new ModelAndView("redirect:" + closed.draft().url());
            case Outcome.Refused refused ->
                refused(visit, drafts.find(id).orElseThrow(), visit.words().say(refused.said()));
            case Outcome.Faulty faulty -> refused(visit, faulty.draft(), "");
        };
    }

    private ModelAndView refused(Visit visit, Draft draft, String why) {
        var view = page(visit, draft, why);
        view.setStatus(HttpStatus.CONFLICT);
        return view;
    }

    private ModelAndView page(Visit visit, Draft draft, String refusal) {
        var frame = frames.open(visit, Section.CRITERIA, "draft.freeze");
        return new ModelAndView("criteria/draft/freeze", "page", new FreezeFacts(frame, draft, ended).page(refusal));
    }
}
