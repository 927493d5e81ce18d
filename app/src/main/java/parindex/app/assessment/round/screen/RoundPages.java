package parindex.app.assessment.round.screen;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.assessment.Round;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;
import parindex.core.language.Text;

/// Frames pages about rounds, and answers deeds: on to the next page, or the same with the reason why not.
@Component
class RoundPages {
    private final Frames frames;

    RoundPages(Frames frames) {
        this.frames = frames;
    }

    Frame frame(Visit visit, String title) {
        return frames.open(visit, Section.ROUNDS, title);
    }

    /// Where somebody goes after a deed, or the same page with the reason why it was not done.
    static ModelAndView after(
            Optional<Text> refusal, String url, java.util.function.Function<Text, ModelAndView> again) {
        return refusal.map(why -> conflict(again.apply(why))).orElseGet(() -> to(url));
    }

    static ModelAndView to(String url) {
        return new ModelAndView("redirect:" + url);
    }

    static ModelAndView conflict(ModelAndView view) {
        view.setStatus(HttpStatus.CONFLICT);
        return view;
    }

    /// The same page with what could not be read.
    static ModelAndView unread(ModelAndView view) {
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    /// The first page of a round whose preparation is over.
    static Optional<ModelAndView> past(Round round) {
        return round.state() == parindex.core.assessment.workflow.RoundStage.State.PREPARING
                ? Optional.empty()
                : Optional.of(to(round.admin()));
    }
}
