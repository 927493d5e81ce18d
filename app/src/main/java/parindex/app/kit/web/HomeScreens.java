package parindex.app.kit.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The first page: the first one of the menu; the own account for somebody who has no duty yet.
@Controller
class HomeScreens {
    private final Frames frames;

    HomeScreens(Frames frames) {
        this.frames = frames;
    }

    @GetMapping("/")
    String home(Visit visit) {
        if (visit.signedIn().mustChange()) {
            return "redirect:/account/password";
        }
        var menu = frames.open(visit, Section.NONE, "shell.home").menu();
        return "redirect:" + menu.stream().findFirst().map(Frame.Entry::url).orElse("/account");
    }
}
