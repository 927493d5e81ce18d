package parindex.app.assessment.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import parindex.app.ServerTest;
import parindex.app.assessment.entry.contents.KnownContents;
import parindex.app.kit.storage.Journal;
import parindex.app.kit.web.Person;
import parindex.app.kit.web.Visits;
import parindex.app.kit.web.Words;
import parindex.app.people.PeopleFixture;
import parindex.core.assessment.Duties;
import parindex.core.assessment.Duty;
import parindex.core.assessment.EntryState;
import parindex.core.assessment.Role;
import parindex.core.criteria.item.Item;
import parindex.core.language.Language;
import parindex.core.points.rule.Award;

/// What a server knows of a sheet, against the same worked out from nothing: in the course of many changes, through two
/// servers, for people who see different parts of it.
@ServerTest
@Tag("O-04")
@Tag("E-05")
class KnownContentsTest {
    private static final int CHANGES = Integer.getInteger("parindex.changes", 400);
    private static final int EACH = 5;

    @Autowired
    SheetStore sheetStore;

    @Autowired
    EntryStore entryStore;

    @Autowired
    HistoryStore history;

    @Autowired
    PastSheets past;

    @Autowired
    SheetSets sets;

    @Autowired
    Journal journal;

    @Autowired
    Visits visits;

    @Autowired
    SheetFixture sheets;

    @Autowired
    PeopleFixture people;

    @Autowired
    JdbcClient sql;

    private final Random random = new Random(20261126);
    private SheetFixture.Made made;
    private SheetReading.At at;
    private Person whole;
    private Person part;
    private final UUID document = UUID.randomUUID();

    @BeforeEach
    void sheet() {
        made = sheets.sheet("vn-province-2020");
        at = new SheetReading.At(made.slug(), made.unit().slug());
        whole = drafter(made.unit().id());
        var agency = people.department(made.unit(), "Sở Thử");
        sheets.assign(made, agency, "1", "7.2", "7.2.1");
        part = drafter(agency.id());
        as("""
                insert into evidence_document (id, owner, title, added_by)
                values (:document, :unit, 'Tài liệu thử', :person)""");
        as("""
                insert into evidence_version (document, version, sha256, file, type, bytes, added_by)
                values (:document, 1, repeat('a', 64), 'thu.pdf', 'PDF', 1, :person)""");
    }

    private Person drafter(UUID unit) {
        var duty = new Duty(Role.DRAFTER, unit, null);
        var person = people.having(duty);
        return new Person(person.id(), person.name(), "Người Thử", false, false, false, new Duties(List.of(duty)));
    }

    /// What one server knows, and what it does with it.
    private record Server(SheetReading reading, EntryActions actions) {}

    private Server server() {
        var known = new KnownContents();
        var reading = new SheetReading(sheetStore, entryStore, past, sets, known);
        return new Server(reading, new EntryActions(reading, entryStore, history, journal, known));
    }

    @Test
    void what_is_known_in_the_course_of_hundreds_of_changes_is_what_follows_from_nothing() {
        var servers = List.of(server(), server());
        var came = new HashMap<String, Integer>();
        for (int n = 0; n < CHANGES; n++) {
            var by = random.nextInt(3) == 0 ? part : whole;
            came.merge(change(servers.get(random.nextInt(2)), by), 1, Integer::sum);
            if (n % EACH == EACH - 1) {
                var reader = random.nextInt(3) == 0 ? part : whole;
                var known = said(servers.get(random.nextInt(2)), reader);
                assertThat(known).as("after change %d", n).isEqualTo(said(server(), reader));
            }
        }
        assertThat(came).containsKeys("Saved", "Closed", "Clash", "document", "remark", "extension", "exempt");
        assertThat(came.get("Saved")).isGreaterThan(CHANGES / 2);
    }

    @Test
    @Tag("O-08")
    void a_change_that_was_taken_back_is_known_to_nobody() {
        var server = server();
        sheet(server, whole);
        var leaf = sheet(server, whole).entered().getFirst();
        var apart = new Typed(EntryState.NOT_APPLICABLE, Map.of(), "", "", false);
        assertThatThrownBy(() -> sheets.as(whole.id(), () -> {
                    server.actions().keep(wanted(leaf, 0, apart), whole);
                    throw new IllegalStateException("taken back");
                }))
                .hasMessage("taken back");
        var empty = new Typed(EntryState.EMPTY, Map.of(), "Thử", "", false);
        sheets.as(whole.id(), () -> server().actions().keep(wanted(leaf, 0, empty), whole));
        assertThat(said(server, whole)).isEqualTo(said(server(), whole));
    }

    /// Everything that a server says of the sheet.
    private List<Object> said(Server server, Person reader) {
        var contents = sheet(server, reader).contents();
        var said = new ArrayList<Object>(List.of(contents.imprint(), contents.last()));
        for (var leaf : contents.entries().set().leaves()) {
            var score = contents.card().leaf(leaf.code());
            said.add(List.of(
                    contents.entries().of(leaf.code()),
                    contents.trace(leaf.code()),
                    contents.at(leaf),
                    score.state(),
                    score.points(),
                    score.award().map(Award::said)));
        }
        return said;
    }

    private Sheet sheet(Server server, Person reader) {
        return sheets.as(reader.id(), () -> server.reading().sheet(at, reader));
    }

    private String change(Server server, Person by) {
        return switch (random.nextInt(40)) {
            case 0 -> document();
            case 1 -> remark();
            case 2 -> extension();
            case 3 -> exempt();
            default -> cell(server, by);
        };
    }

    private String cell(Server server, Person by) {
        var sheet = sheet(server, by);
        var leaf = sheet.leaves().get(random.nextInt(sheet.leaves().size()));
        var seen = sheet.entries().of(leaf.code()).version() - (random.nextInt(12) == 0 ? 1 : 0);
        var outcome = sheets.as(by.id(), () -> server.actions().keep(wanted(leaf, Math.max(0, seen), typed(leaf)), by));
        return outcome.getClass().getSimpleName();
    }

    private EntryActions.Wanted wanted(Item leaf, int seen, Typed typed) {
        return new EntryActions.Wanted(at, leaf.code().toString(), seen, typed, words());
    }

    private Words words() {
        return visits.words(Language.VI);
    }

    private Typed typed(Item leaf) {
        var words = random.nextBoolean() ? "Số liệu thử " + random.nextInt(100) : "";
        return switch (random.nextInt(10)) {
            case 0 -> new Typed(EntryState.NOT_APPLICABLE, Map.of(), words, "", false);
            case 1 -> new Typed(EntryState.EMPTY, Map.of(), words, "", false);
            default -> new Typed(EntryState.GIVEN, figures(leaf), words, "", false);
        };
    }

    private Map<String, String> figures(Item leaf) {
        var figures = new HashMap<String, String>();
        for (var control : Control.of(leaf, parindex.core.assessment.Entry.untouched(leaf.code()))) {
            if (random.nextInt(12) > 0) {
                figures.put(control.name(), figure(control));
            }
        }
        return figures;
    }

    private String figure(Control control) {
        return switch (control.form()) {
            case TICK -> String.valueOf(random.nextInt(2));
            case CHOICE, CLAIM_STEP ->
                random.nextInt(20) == 0
                        ? "không có"
                        : control.choices()
                                .get(random.nextInt(control.choices().size()))
                                .value()
                                .replace('.', ',');
            case NUMBER, CLAIM -> random.nextInt(3) == 0 ? "0,25" : String.valueOf(random.nextInt(200));
        };
    }

    private String item() {
        var leaves = sheet(server(), whole).leaves();
        return leaves.get(random.nextInt(leaves.size())).code().toString();
    }

    private String remark() {
        sheets.as(
                whole.id(),
                () -> sql.sql("""
                        insert into remark (id, round, unit, item, agency, person, text)
                        values (gen_random_uuid(), :round, :unit, :item, :unit, :person, 'Ý kiến thử')""")
                        .param("round", made.round())
                        .param("unit", made.unit().id())
                        .param("item", item())
                        .param("person", whole.id())
                        .update());
        return "remark";
    }

    /// Proves an item with a document, or takes all documents away from all items.
    private String document() {
        if (random.nextInt(4) == 0) {
            as("""
                update evidence_use set removed_at = now(), removed_by = :person
                where document = :document and removed_at is null""");
        } else {
            as("""
                insert into evidence_use (id, round, unit, item, agency, document, version, added_by)
                select gen_random_uuid(), :round, :unit, :item, :unit, :document, 1, :person
                where not exists (select from evidence_use where document = :document and item = :item and removed_at is null)""");
        }
        return "document";
    }

    /// Some items may change longer; the sheet as a whole is open anyway.
    private String extension() {
        as("""
                insert into extension (id, round, unit, items, until, reason, given_by)
                values (gen_random_uuid(), :round, :unit, array[:item], now() + interval '20 days', 'Thử', :person)""");
        return "extension";
    }

    private String exempt() {
        as("insert into exemption (round, unit, item) values (:round, :unit, :item) on conflict do nothing");
        return "exempt";
    }

    private void as(String text) {
        var by = text.contains("extension") || text.contains("exemption")
                ? made.coordinator().id()
                : whole.id();
        sheets.as(
                by,
                () -> sql.sql(text)
                        .paramSource(new HashMap<>(Map.of(
                                "round", made.round(),
                                "unit", made.unit().id(),
                                "item", item(),
                                "document", document,
                                "person", by)))
                        .update());
    }
}
