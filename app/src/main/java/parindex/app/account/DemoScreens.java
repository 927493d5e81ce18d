package parindex.app.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.account.DemoRoleStore.Taken;
import parindex.app.account.DemoRolesPage.Group;
import parindex.app.account.DemoRolesPage.Line;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.Words;

/// Roles of the demonstration, one click each; for the person at this computer alone.
@Controller
class DemoScreens {
    private final Frames frames;
    private final DemoDoor door;
    private final DemoRoleStore roles;
    private final AccountStore accounts;
    private final Sessions sessions;

    DemoScreens(Frames frames, DemoDoor door, DemoRoleStore roles, AccountStore accounts, Sessions sessions) {
        this.frames = frames;
        this.door = door;
        this.roles = roles;
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @GetMapping("/demo")
    ModelAndView choose(Visit visit, HttpServletRequest request) {
        guard(request);
        var groups = groups(roles.all(), visit.words());
        return new ModelAndView("account/roles", "page", new DemoRolesPage(frames.bare(visit, "demo.title"), groups));
    }

    private static List<Group> groups(List<Taken> all, Words words) {
        var groups = new LinkedHashMap<String, java.util.ArrayList<Line>>();
        all.forEach(one -> groups.computeIfAbsent(one.role(), any -> new java.util.ArrayList<>())
                .add(new Line(one.name(), one.shown(), one.unit())));
        return groups.entrySet().stream()
                .map(group -> new Group(
                        words.say("demo.role." + group.getKey().toLowerCase(java.util.Locale.ROOT)), group.getValue()))
                .toList();
    }

    @PostMapping("/demo")
    String take(@RequestParam String name, HttpServletRequest request, HttpServletResponse response) {
        guard(request);
        var chosen = roles.all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .flatMap(one -> accounts.find(one.id()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        sessions.enter(chosen.person(), request, response);
        return "redirect:/";
    }

    private void guard(HttpServletRequest request) {
        if (!door.isOpenTo(request.getRemoteAddr())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
