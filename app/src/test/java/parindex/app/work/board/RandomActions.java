package parindex.app.work.board;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import parindex.app.kit.storage.DatabaseFixture;
import parindex.app.work.RoundRows;
import parindex.app.work.WorkFixture;

/// What people do in a round, at random but the same for the same seed: save, empty, prove, complete, approve, give
/// back, send, reopen.
final class RandomActions {
    private static final List<String> ACTIONS = List.of(
            """
            insert into entry (round, unit, item, agency, state, figures, explanation, changed_by)
            select round, unit, item, agency, 'GIVEN', '{"input":"1"}', :words, :person from assignment
            where round = :round and unit = :unit and item = :item
              and not exists (select from sheet where sheet.round = :round and sheet.unit = :unit and stage = 'SENT')
            on conflict (round, unit, item) do update set state = 'GIVEN', figures = excluded.figures,
                explanation = excluded.explanation, version = entry.version + 1""",
            """
            update entry set state = 'NOT_APPLICABLE', figures = '{}', version = version + 1
            where round = :round and unit = :unit and item = :item
              and not exists (select from sheet where sheet.round = :round and sheet.unit = :unit and stage = 'SENT')""",
            """
            update entry set state = 'EMPTY', figures = '{}', version = version + 1
            where round = :round and unit = :unit and item = :item
              and not exists (select from sheet where sheet.round = :round and sheet.unit = :unit and stage = 'SENT')""",
            """
            insert into evidence_use (id, round, unit, item, agency, document, version, added_by)
            select gen_random_uuid(), round, unit, item, agency, :document, 1, :person from assignment
            where round = :round and unit = :unit and item = :item
              and not exists (select from sheet where sheet.round = :round and sheet.unit = :unit and stage = 'SENT')""",
            """
            update evidence_use set removed_at = now(), removed_by = :person
            where round = :round and unit = :unit and item = :item
              and not exists (select from sheet where sheet.round = :round and sheet.unit = :unit and stage = 'SENT')""",
            """
            update part set stage = 'COMPLETE', completed_at = clock_timestamp(), completed_by = :person
            where round = :round and unit = :unit and stage = 'DRAFTING'""",
            """
            update part set stage = 'APPROVED', approved_at = clock_timestamp(), approved_by = :person
            where round = :round and unit = :unit and stage = 'COMPLETE'
              and agency = (select agency from assignment where round = :round and unit = :unit and item = :item)""",
            """
            update part set stage = 'DRAFTING', returned = :words, completed_at = null, approved_at = null
            where round = :round and unit = :unit
              and agency = (select agency from assignment where round = :round and unit = :unit and item = :item)""",
            "update sheet set stage = 'SENT', sent_at = clock_timestamp() where round = :round and unit = :unit",
            "update sheet set stage = 'DRAFTING', sent_at = null where round = :round and unit = :unit");

    private final DatabaseFixture database;
    private final WorkFixture world;
    private final Random random;
    private final UUID person;
    private final UUID document = UUID.randomUUID();

    RandomActions(DatabaseFixture database, WorkFixture world, Random random, UUID person) {
        this.database = database;
        this.world = world;
        this.random = random;
        this.person = person;
        database.owner()
                .sql(
                        "insert into evidence_document (id, owner, title, added_by) values (:id, :owner, 'Tài liệu', :person)")
                .param("id", document)
                .param("owner", world.province)
                .param("person", person)
                .update();
        database.owner().sql("""
                insert into evidence_version (document, version, sha256, file, type, bytes, added_by)
                values (:id, 1, repeat('0', 64), 'a.pdf', 'application/pdf', 1, :person)""").param("id", document).param("person", person).update();
    }

    /// Does one thing and says what.
    String next() {
        // saving is what people do most
        var action = ACTIONS.get(random.nextBoolean() ? 0 : random.nextInt(ACTIONS.size()));
        var unit = world.departments.get(random.nextInt(3));
        var item = RoundRows.ITEMS.get(random.nextInt(RoundRows.ITEMS.size()));
        world.as(
                person,
                () -> database.app()
                        .sql(action)
                        .param("round", world.round)
                        .param("unit", unit)
                        .param("item", item)
                        .param("person", person)
                        .param("document", document)
                        .param("words", random.nextBoolean() ? "vì thế" : "")
                        .update());
        return unit + " " + item + ": " + action;
    }
}
