package parindex.app.assessment.appraisal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import parindex.app.assessment.RoundReading;
import parindex.app.assessment.round.RoundFixture;
import parindex.app.criteria.SetCatalogue;
import parindex.app.evidence.EvidenceFixture;
import parindex.app.kit.storage.FileStore;
import parindex.app.kit.storage.Tenant;
import parindex.app.people.PeopleFixture;
import parindex.app.unit.KnownUnit;
import parindex.core.assessment.EntryText;
import parindex.core.assessment.Role;
import parindex.core.assessment.SheetEntries;
import parindex.core.criteria.item.Item;
import parindex.core.points.figure.Facts;
import parindex.core.scoring.WorkedCase;

/// Rounds whose sheets were entered and sent, in the stage that a test wants.
@TestComponent
public class AppraisalFixture {
    private final RoundFixture rounds;
    private final PeopleFixture people;
    private final SetCatalogue catalogue;
    private final FileStore files;
    private final RoundReading reading;
    private final Appraisals appraisals;

    AppraisalFixture(
            RoundFixture rounds,
            PeopleFixture people,
            SetCatalogue catalogue,
            FileStore files,
            RoundReading reading,
            Appraisals appraisals) {
        this.rounds = rounds;
        this.people = people;
        this.catalogue = catalogue;
        this.files = files;
        this.reading = reading;
        this.appraisals = appraisals;
    }

    /// A round in its first appraisal.
    ///
    /// @param appraiser who can judge all of it
    public record Sent(RoundFixture.Made round, PeopleFixture.Made appraiser) {
        public String list() {
            return "/appraisal/" + round.slug();
        }

        public String line(KnownUnit unit, String code) {
            return list() + "/units/" + unit.slug() + "/items/" + code;
        }

        public String explanation(KnownUnit unit) {
            return "/assessment/" + round.slug() + "/units/" + unit.slug() + "/explanation";
        }

        public KnownUnit unit() {
            return round.departments().get(1);
        }
    }

    /// The stages a test can ask for, with the dates of the round beside now.
    public enum Stage {
        APPRAISAL("-1 second", "10 days", "20 days", "30 days"),
        EXPLANATION("-2 seconds", "-1 second", "20 days", "30 days"),
        SECOND("-3 seconds", "-2 seconds", "-1 second", "30 days"),
        OVER("-4 seconds", "-3 seconds", "-2 seconds", "-1 second");

        private final List<String> ends;

        Stage(String... ends) {
            this.ends = List.of(ends);
        }
    }

    /// Three departments with entered and sent sheets, in the first appraisal; every line has a document but the
    /// first of each sheet.
    public Sent sent() {
        var round = rounds.opened();
        round.departments().forEach(unit -> fill(round, unit));
        stage(round, Stage.APPRAISAL);
        return new Sent(round, people.person(Role.APPRAISER, round.province()));
    }

    /// The items that units enter, in order.
    public List<Item> items() {
        return SheetEntries.enterable(set()).leaves().stream()
                .filter(SheetEntries::isEntered)
                .toList();
    }

    private parindex.core.criteria.CriteriaSet set() {
        return catalogue.named(RoundFixture.SET).set().orElseThrow();
    }

    private void fill(RoundFixture.Made round, KnownUnit unit) {
        var document = UUID.randomUUID();
        rounds.as(round.person().id(), sql -> {
            proof(sql, unit, document, round.person().id());
            var first = true;
            for (var item : items()) {
                enter(sql, round, unit, item.code().toString());
                if (!first) {
                    link(sql, round, unit, item.code().toString(), document);
                }
                first = false;
            }
            return sql.sql("""
                    update sheet set stage = 'SENT', sent_at = clock_timestamp() - interval '5 seconds', sent_by = :by
                    where unit = :unit and round = (select id from round where slug = :slug)""")
                    .param("by", round.person().id())
                    .param("unit", unit.id())
                    .param("slug", round.slug())
                    .update();
        });
    }

    private void proof(JdbcClient sql, KnownUnit unit, UUID document, UUID by) {
        var bytes = EvidenceFixture.pdf(3);
        try {
            var stored = files.store(new ByteArrayInputStream(bytes));
            sql.sql("""
                    insert into evidence_document (id, owner, title, added_by) values (:id, :unit, 'Báo cáo thử', :by)""")
                    .param("id", document)
                    .param("unit", unit.id())
                    .param("by", by)
                    .update();
            sql.sql("""
                    insert into evidence_version (document, version, sha256, file, type, bytes, pages, added_by)
                    values (:id, 1, :sha256, 'bao-cao-thu.pdf', 'PDF', :bytes, 3, :by)""")
                    .param("id", document)
                    .param("sha256", stored.sha256())
                    .param("bytes", stored.bytes())
                    .param("by", by)
                    .update();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void link(JdbcClient sql, RoundFixture.Made round, KnownUnit unit, String item, UUID document) {
        sql.sql("""
                insert into evidence_use (id, round, unit, item, agency, document, version, pages, added_by)
                select gen_random_uuid(), round.id, :unit, :item, :unit, :document, 1, 'tr. 2', :by from round
                where slug = :slug""")
                .param("unit", unit.id())
                .param("item", item)
                .param("document", document)
                .param("by", round.person().id())
                .param("slug", round.slug())
                .update();
    }

    private void enter(JdbcClient sql, RoundFixture.Made round, KnownUnit unit, String item) {
        var figures = EntryText.of(figures(item));
        sql.sql("""
                insert into entry (round, unit, item, agency, state, figures, explanation, changed_by)
                select round.id, :unit, :item, :unit, case when :figures = '{}' then 'EMPTY' else 'GIVEN' end, :figures,
                       'Thuyết minh thử', :by
                from round where slug = :slug""")
                .param("unit", unit.id())
                .param("item", item)
                .param("figures", figures)
                .param("by", round.person().id())
                .param("slug", round.slug())
                .update();
    }

    /// What earns the most of what can be typed plainly.
    private Map<String, String> figures(String item) {
        return catalogue.named(RoundFixture.SET).cases().stream()
                .filter(one ->
                        one.item().toString().equals(item) && one.points().isPresent())
                .filter(one -> one.facts().given().values().stream().noneMatch(AppraisalFixture::isFraction))
                .max(java.util.Comparator.comparing(one -> one.points().orElseThrow()))
                .map(AppraisalFixture::typed)
                .orElse(Map.of());
    }

    private static boolean isFraction(Facts.Fact fact) {
        return fact.said().contains("/");
    }

    private static Map<String, String> typed(WorkedCase one) {
        var texts = new HashMap<String, String>();
        one.facts().given().forEach((name, fact) -> texts.put(name, fact.said()));
        return texts;
    }

    /// Puts the dates of the round so that it is in a stage now.
    public void stage(RoundFixture.Made round, Stage stage) {
        rounds.as(
                round.person().id(),
                sql -> sql.sql("""
                update round set opens_at = clock_timestamp() - interval '9 days',
                    self_ends_at = clock_timestamp() + :self::interval,
                    appraisal_ends_at = clock_timestamp() + :first::interval,
                    explanation_ends_at = clock_timestamp() + :explanation::interval,
                    publishes_at = clock_timestamp() + :publication::interval
                where slug = :slug""")
                        .param("self", stage.ends.get(0))
                        .param("first", stage.ends.get(1))
                        .param("explanation", stage.ends.get(2))
                        .param("publication", stage.ends.get(3))
                        .param("slug", round.slug())
                        .update());
    }

    /// Gives all lines of the round to its appraiser, and he declares to be free of conflicts.
    public void assigned(Sent sent) {
        var host = sent.round();
        host.send("/appraisers", "/appraisers/balance", Map.of());
        host.departments().forEach(unit -> free(sent, unit));
    }

    /// The appraiser declares to be free of conflicts with a unit.
    public void free(Sent sent, KnownUnit unit) {
        rounds.as(
                sent.appraiser().id(),
                sql -> sql.sql("""
                insert into appraisal_conflict (id, round, unit, person, conflict)
                select gen_random_uuid(), round.id, :unit, :person, false from round where slug = :slug""")
                        .param("unit", unit.id())
                        .param("person", sent.appraiser().id())
                        .param("slug", host(sent))
                        .update());
    }

    private static String host(Sent sent) {
        return sent.round().slug();
    }

    /// Who enters for the agency that answers for an item.
    public PeopleFixture.Made answering(Sent sent, KnownUnit unit, String item) {
        var agency = rounds.as(
                sent.round().person().id(),
                sql -> sql.sql("""
                select coalesce((select agency from assignment a join round on round.id = a.round and round.slug = :slug
                                 where a.unit = :unit and a.item = :item and a.part = 'LEAD'), :unit)""")
                        .param("slug", sent.round().slug())
                        .param("unit", unit.id())
                        .param("item", item)
                        .query(UUID.class)
                        .single());
        var body = sent.round().departments().stream()
                .filter(one -> one.id().equals(agency))
                .findFirst()
                .orElse(unit);
        return people.person(Role.DRAFTER, body);
    }

    /// What a line is worth in the end by what was decided, as the host reads it.
    public Optional<String> settled(Sent sent, KnownUnit unit, String item) {
        var round = Tenant.as(
                sent.round().person().id(),
                () -> reading.find(sent.round().slug()).orElseThrow());
        return Tenant.as(sent.round().person().id(), () -> appraisals.settled(round, new UUID[] {unit.id()})).stream()
                .filter(line -> line.unit().equals(unit.id()) && line.item().equals(item))
                .findFirst()
                .flatMap(line -> line.points().map(Object::toString));
    }

    /// A statement about a line, as the host.
    public int count(Sent sent, String statement) {
        return rounds.count(sent.round(), statement);
    }

    public RoundFixture rounds() {
        return rounds;
    }
}
