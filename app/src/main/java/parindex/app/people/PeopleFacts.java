package parindex.app.people;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import parindex.app.kit.web.Frame;
import parindex.app.people.PeoplePage.Filter;
import parindex.app.people.PeoplePage.Line;
import parindex.app.people.PeoplePage.Option;
import parindex.app.people.PeoplePage.Typed;
import parindex.app.unit.KnownUnit;
import parindex.core.assessment.Role;

/// Makes the pages about people.
///
/// @param frame around them
/// @param rules whom this person manages
record PeopleFacts(Frame frame, PeopleRules rules) {
    private static final int MOST = 200;
    static final String LIST = "/admin/people";

    static String url(KnownPerson person) {
        return LIST + "/" + person.id();
    }

    PeoplePage list(List<KnownPerson> all, Filter filter, Typed typed, String refusal) {
        var seen = all.stream().filter(rules::sees).toList();
        var search = new PeopleSearch(rules.tree());
        var shown =
                seen.stream().filter(person -> search.matches(person, filter)).toList();
        var lines = shown.stream().limit(MOST).map(this::line).toList();
        var never = seen.stream()
                .filter(person -> person.enabled() && person.lastSeen().isEmpty())
                .count();
        var heading = frame.words().say("people.heading", shown.size(), never);
        return new PeoplePage(
                frame, heading, refusal, filter, lines, shown.size() - lines.size(), roles(typed.role()), typed, false);
    }

    private Line line(KnownPerson person) {
        return new Line(
                url(person),
                person.name(),
                person.displayName(),
                person.current().stream().map(this::said).toList(),
                person.lastSeen().map(frame.figures()::time).orElse(""),
                person.enabled(),
                person.lastSeen().isEmpty());
    }

    private PeoplePage.Does said(GivenDuty duty) {
        var role = frame.words().word("role.", duty.duty().role());
        return new PeoplePage.Does(role, place(duty).orElse(""));
    }

    private Optional<String> place(GivenDuty duty) {
        return Optional.ofNullable(duty.duty().unit())
                .flatMap(rules.tree()::find)
                .map(KnownUnit::name);
    }

    private List<Option> roles(String chosen) {
        return Arrays.stream(Role.values())
                .filter(role -> rules.me().duties().all().stream()
                        .anyMatch(duty -> duty.role() == Role.ADMINISTRATOR
                                || (duty.role() == Role.COORDINATOR && role != Role.ADMINISTRATOR)))
                .map(role -> new Option(
                        role.name(),
                        frame.words().word("role.", role),
                        role.name().equals(chosen)))
                .toList();
    }

    PersonPage one(KnownPerson person, String refusal) {
        var words = frame.words();
        var isSelf = person.id().equals(rules.me().id());
        var managed = rules.manages(person);
        var lines = person.duties().stream()
                .map(duty -> new PersonPage.Line(
                        words.word("role.", duty.duty().role()),
                        place(duty).orElse(words.say("people.everywhere")),
                        days(duty),
                        duty.current(),
                        duty.current() && rules.mayGive(duty.duty())
                                ? url(person) + "/duties/" + duty.id() + "/end"
                                : ""))
                .toList();
        var seen = person.lastSeen()
                .map(at -> words.say("people.seen", frame.figures().time(at)))
                .orElse(words.say("people.never"));
        return new PersonPage(
                frame,
                refusal,
                url(person),
                person.name(),
                person.displayName(),
                person.mail().orElse(""),
                seen,
                person.enabled(),
                managed,
                lines,
                isSelf ? List.of() : roles(""));
    }

    private String days(GivenDuty duty) {
        var first = frame.figures().date(duty.from());
        return duty.until()
                .filter(last -> !last.isBefore(duty.from()))
                .map(last ->
                        frame.words().say("units.until", first, frame.figures().date(last)))
                .orElseGet(() -> duty.until().isPresent()
                        ? frame.words().say("people.withdrawn", first)
                        : frame.words().say("units.since", first));
    }
}
