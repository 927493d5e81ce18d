package parindex.app.criteria.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.criteria.draft.change.Change;
import parindex.app.criteria.draft.change.Draft;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;
import parindex.core.criteria.item.ItemCode;

/// Pages of the editor around what they show.
@Component
class EditorViews {
    private final Frames frames;

    EditorViews(Frames frames) {
        this.frames = frames;
    }

    /// The words of a draft with one item, or the set itself, in work.
    EditorFacts facts(Visit visit, Draft draft, Optional<ItemCode> item) {
        var frame = frames.open(visit, Section.CRITERIA, "draft.list")
                .script("criteria-editor.js")
                .key("↑ ↓", "draft.keys.tree")
                .key("Enter", "draft.keys.open")
                .key("Alt ↑ ↓", "draft.keys.move")
                .key("Ctrl S", "draft.keys.save");
        return new EditorFacts(frame, draft, item);
    }

    ModelAndView editor(EditorPage page) {
        return new ModelAndView("criteria/draft/editor", "page", page);
    }

    /// What is said on the page after something was done.
    ///
    /// @param done   word of what was done, or empty
    /// @param merged what others saved meanwhile
    List<String> notice(Visit visit, String done, List<Change> merged) {
        var said = new ArrayList<String>();
        if (List.of("saved", "undone", "undo-none", "edge", "gone").contains(done)) {
            said.add(visit.words().say("draft.done." + done));
        }
        merged.forEach(change -> said.add(
                visit.words().say("draft.merged", change.by(), visit.words().say(change.said()))));
        return said;
    }
}
