package parindex.app.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import parindex.app.people.PeopleActions.Joining;
import parindex.core.assessment.Duty;
import parindex.formats.FileFault;
import parindex.formats.handed.Handed;
import parindex.formats.sheet.HeadedTable;
import parindex.formats.sheet.HeadedTable.Column;
import parindex.formats.sheet.HeadedTable.Row;
import parindex.formats.tree.Faults;

/// A list of people from a file, tried out: who would join, what is wrong and where. Somebody with more than one duty
/// has more than one row. Nothing is written.
public final class PeopleTable {
    static final List<Column> COLUMNS = List.of(
            Column.needed("name", "ten tai khoan", "tai khoan", "ten dang nhap", "account"),
            Column.optional("shown", "ho va ten", "ho ten", "name"),
            Column.optional("mail", "thu dien tu", "email", "e-mail", "mail"),
            Column.needed("role", "vai tro", "role"),
            Column.optional("unit", "don vi", "co quan", "unit"));

    private final PeopleRules rules;
    private final List<KnownPerson> all;
    private final Faults faults;
    private final Map<String, Joining> joining = new LinkedHashMap<>();
    private final Set<String> mails = new HashSet<>();
    private final List<Line> lines = new ArrayList<>();

    private PeopleTable(PeopleRules rules, List<KnownPerson> all, Faults faults) {
        this.rules = rules;
        this.all = all;
        this.faults = faults;
    }

    /// One row as it was understood.
    public record Line(String name, String shown, String mail, String role, String unit) {}

    /// A file, tried out.
    public record Tried(List<Line> lines, List<Joining> joining, List<FileFault> faults) {}

    static Tried read(String file, Handed content, PeopleRules rules, List<KnownPerson> all) {
        var faults = new Faults(file);
        var table = new PeopleTable(rules, all, faults);
        HeadedTable.read(content, COLUMNS, faults).forEach(table::row);
        return new Tried(List.copyOf(table.lines), List.copyOf(table.joining.values()), faults.list());
    }

    private void row(Row row) {
        var person = new NewPerson(
                row.at("name"), row.at("shown"), Optional.of(row.at("mail")).filter(mail -> !mail.isEmpty()));
        var duty = duty(row);
        lines.add(new Line(
                person.name(), person.displayName(), person.mail().orElse(""), row.at("role"), row.at("unit")));
        var known = joining.get(person.name());
        if (known == null) {
            first(row, person, duty);
        } else {
            further(row, person, duty, known);
        }
    }

    private void first(Row row, NewPerson person, Optional<Duty> duty) {
        var column = person.isNamed() && person.isReachable() ? "name" : person.isNamed() ? "mail" : "name";
        rules.addition(person, all).ifPresent(said -> faults.add(row.placeOf(column), said));
        person.mail()
                .filter(mail -> !mails.add(mail))
                .ifPresent(mail -> faults.add(row.placeOf("mail"), PeopleWording.mailTaken(mail)));
        joining.put(
                person.name(),
                new Joining(UUID.randomUUID(), person, duty.stream().toList()));
    }

    private void further(Row row, NewPerson person, Optional<Duty> duty, Joining known) {
        if (!known.person().equals(person)) {
            faults.add(row.placeOf("name"), PeopleWording.otherName(person.name()));
        } else if (duty.filter(known.duties()::contains).isPresent()) {
            faults.add(row.placeOf("name"), PeopleWording.twice(person.name()));
        } else if (duty.isPresent()) {
            var more = new ArrayList<>(known.duties());
            more.add(duty.get());
            joining.put(person.name(), new Joining(known.id(), person, List.copyOf(more)));
        }
    }

    private Optional<Duty> duty(Row row) {
        var role = RoleWord.of(row.at("role"));
        if (role.isEmpty()) {
            faults.add(row.placeOf("role"), PeopleWording.noRole(row.at("role")));
        }
        var unit = rules.unit(row.at("unit"));
        unit.refusal().ifPresent(said -> faults.add(row.placeOf("unit"), said));
        if (role.isEmpty() || unit.refusal().isPresent()) {
            return Optional.empty();
        }
        var duty = unit.duty(role.get());
        var refusal = duty.isEmpty() ? Optional.of(PeopleWording.noUnit("")) : rules.giving(new UUID(0, 0), duty.get());
        refusal.ifPresent(said -> faults.add(row.placeOf("unit"), said));
        return duty;
    }
}
