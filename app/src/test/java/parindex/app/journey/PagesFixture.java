package parindex.app.journey;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import parindex.app.assessment.entry.SheetFixture;
import parindex.app.people.PeopleFixture;
import parindex.core.assessment.Duty;
import parindex.core.assessment.Role;

/// The main pages of the program, with somebody who may open them all.
record PagesFixture(SheetFixture.Made made, PeopleFixture.Made person) {
    static PagesFixture make(SheetFixture sheets, PeopleFixture people) {
        var made = sheets.sheet("vn-province-2020");
        var unit = made.unit().id();
        var person = people.having(
                new Duty(Role.COORDINATOR, unit, null),
                new Duty(Role.DRAFTER, unit, null),
                new Duty(Role.HEAD, unit, null),
                new Duty(Role.ADMINISTRATOR, null, null));
        people.department(made.unit(), "Sở Thử");
        return new PagesFixture(made, person);
    }

    UUID who() {
        return person.id();
    }

    List<String> paths() {
        return Stream.of(ofRound(), ofSheet(), ofAll()).flatMap(List::stream).toList();
    }

    private List<String> ofRound() {
        var round = "/admin/rounds/" + made.slug();
        var view = "/assessment/" + made.slug();
        return List.of(
                "/work/board/" + made.slug(),
                view,
                view + "/standings",
                view + "/matrix",
                view + "/matrix/" + made.unit().slug(),
                round,
                round + "/dates",
                round + "/extensions",
                round + "/council",
                round + "/groups",
                round + "/outside",
                round + "/outside/" + made.unit().slug());
    }

    private List<String> ofSheet() {
        var sheet = made.url();
        return List.of(
                sheet,
                sheet + "/check",
                sheet + "/items/1.1",
                sheet + "/items/7.2.1",
                sheet + "/items/7.2.1/history",
                sheet + "/items/7.2.1/rounds",
                sheet + "/items/7.2.1/evidence",
                sheet + "/send",
                sheet + "/workbook");
    }

    private List<String> ofAll() {
        return List.of(
                "/work",
                "/notices",
                "/assessment",
                "/assessment/choose",
                "/evidence",
                "/admin/rounds",
                "/admin/units",
                "/admin/units/" + made.unit().slug(),
                "/admin/people",
                "/admin/people/" + person.id(),
                "/admin/journal",
                "/setup",
                "/account",
                "/account/password",
                "/account/second-factor",
                "/criteria",
                "/criteria/drafts",
                "/accessibility",
                "/tables",
                "/rounds/2020/comparison?unit=dak-nong&with=gia-lai",
                "/rounds/2023/comparison?kind=ministry",
                "/search?q=1.1");
    }
}
