package parindex.app.kit.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The first page: the newest result, or where to import the first one.
@Controller
class HomeScreens {
    private final Subjects subjects;

    HomeScreens(Subjects subjects) {
        this.subjects = subjects;
    }

    @GetMapping("/")
    String home() {
        return "redirect:"
                + subjects.all().stream().findFirst().map(Subject::url).orElse("/intake");
    }
}
