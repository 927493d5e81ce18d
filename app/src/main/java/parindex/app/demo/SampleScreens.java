package parindex.app.demo;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.demo.SampleActions.State;
import parindex.app.demo.SampleStore.Size;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Sample;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.Words;

/// Sample data of an installation: brought in to try everything on, taken away by one deed that says before what it
/// takes. Nobody can sign in as one of the invented people. A demonstration is nothing but sample data: there this
/// leads back to the first steps.
@Controller
class SampleScreens {
    private static final String PAGE = "/setup/sample";

    private final Frames frames;
    private final SampleActions actions;
    private final DemoRound round;
    private final Sample sample;
    private final boolean demonstration;

    SampleScreens(
            Frames frames,
            SampleActions actions,
            DemoRound round,
            Sample sample,
            @Value("${parindex.demo:false}") boolean demonstration) {
        this.frames = frames;
        this.actions = actions;
        this.round = round;
        this.sample = sample;
        this.demonstration = demonstration;
    }

    @GetMapping(PAGE)
    ModelAndView sample(Visit visit) {
        return demonstration ? back() : page(visit, "");
    }

    @PostMapping(PAGE)
    ModelAndView load(Visit visit) {
        if (demonstration) {
            return back();
        }
        var troupe = actions.enter(visit.signedIn().id());
        sample.changed();
        troupe.ifPresent(round::play);
        return new ModelAndView("redirect:" + PAGE);
    }

    @PostMapping(PAGE + "/remove")
    ModelAndView remove(Visit visit, HttpServletResponse response) {
        if (demonstration) {
            return back();
        }
        try {
            actions.remove(visit.signedIn().id());
            sample.changed();
            return back();
        } catch (DataAccessException failure) {
            if (!SampleStore.isReal(failure)) {
                throw failure;
            }
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(visit, visit.words().say("sample.refused"));
        }
    }

    private static ModelAndView back() {
        return new ModelAndView("redirect:/setup");
    }

    private ModelAndView page(Visit visit, String refusal) {
        var words = visit.words();
        var state = actions.state();
        var frame = frames.open(visit, Section.SETUP, "sample.title");
        return new ModelAndView(
                "setup/sample",
                "page",
                new SamplePage(
                        frame, !state.size().isEmpty(), counts(state.size(), words), ties(state, words), refusal));
    }

    private static List<String> counts(Size size, Words words) {
        var said = new ArrayList<String>();
        said.add(words.say("sample.units", size.units()));
        said.add(words.say("sample.people", size.people()));
        said.add(words.say("sample.rounds", size.rounds(), size.entries()));
        said.add(words.say("sample.documents", size.documents(), size.notices()));
        said.add(words.say("sample.duties", size.duties()));
        return said;
    }

    private static List<String> ties(State state, Words words) {
        return state.ties().stream()
                .map(tie -> words.say("sample.tie." + tie.kind(), tie.name()))
                .toList();
    }
}
