package parindex.app.demo;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parindex.app.kit.web.Person;
import parindex.app.people.NewPerson;
import parindex.app.people.PeopleActions;
import parindex.app.unit.KnownUnit;
import parindex.app.unit.NewUnit;
import parindex.app.unit.UnitActions;
import parindex.core.assessment.Duties;
import parindex.core.assessment.Duty;
import parindex.core.assessment.Role;
import parindex.core.unit.UnitKind;

/// The units and people of the demonstration; every one is marked as invented.
@Component
class Cast {
    private static final int DEPARTMENTS = 8;

    private final UnitActions units;
    private final PeopleActions people;
    private final JdbcClient sql;

    Cast(UnitActions units, PeopleActions people, JdbcClient sql) {
        this.units = units;
        this.people = people;
        this.sql = sql;
    }

    /// A department with the two people who fill its sheet.
    record Department(KnownUnit unit, Person drafter, Person head) {}

    /// The province with everybody in it.
    record Troupe(KnownUnit province, Person coordinator, List<Department> departments) {}

    /// Whether the units are there already.
    boolean isThere() {
        return sql.sql("select exists (select from unit where invented)")
                .query(Boolean.class)
                .single();
    }

    /// Brings all of them in.
    ///
    /// @param by   who does
    /// @param role what he is in the province from then on
    @Transactional
    Troupe enter(UUID by, Role role) {
        var province = units.add(
                by, NewUnit.of("Tỉnh Thử", UnitKind.PROVINCE, Optional.empty()).madeUp());
        var coordinator = person(by, "dieuphoi.thu", "Trần Thử Minh (Sở Nội vụ)", Role.COORDINATOR, province);
        person(by, "lanhdao.thu", "Lê Thử An (lãnh đạo UBND tỉnh)", Role.LEADER, province);
        person(by, "thamdinh.thu", "Phạm Thử Bình (tổ thẩm định)", Role.APPRAISER, province);
        people.give(by, by, new Duty(role, province.id(), null));
        var departments = java.util.stream.IntStream.rangeClosed(1, DEPARTMENTS)
                .mapToObj(number -> department(by, number, province))
                .toList();
        return new Troupe(province, coordinator, departments);
    }

    private Department department(UUID by, int number, KnownUnit province) {
        var name = "Sở Thử %02d".formatted(number);
        var unit = units.add(
                by,
                NewUnit.of(name, UnitKind.DEPARTMENT, Optional.of(province.id()))
                        .madeUp());
        Function<String, String> account = word -> "%s.thu%02d".formatted(word, number);
        return new Department(
                unit,
                person(by, account.apply("kekhai"), "Chuyên viên " + name, Role.DRAFTER, unit),
                person(by, account.apply("thutruong"), "Giám đốc " + name, Role.HEAD, unit));
    }

    private Person person(UUID by, String name, String shown, Role role, KnownUnit unit) {
        var duty = new Duty(role, unit.id(), null);
        var id = people.add(by, new NewPerson(name, shown, Optional.empty()), duty);
        sql.sql("update account set demonstration = true where id = :id")
                .param("id", id)
                .update();
        return new Person(id, name, shown, false, false, true, new Duties(List.of(duty)));
    }
}
