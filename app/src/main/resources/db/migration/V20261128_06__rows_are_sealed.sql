-- Rows that a result rests on are sealed (niêm): what every deed made of them is kept as hashes, and the deed's line in
-- the journal holds one hash of these. Whoever changes a row past the program is found, whatever he switches off
-- meanwhile: `./parindex check` compares rows, seals and lines; docs/reference/journal.md has the encoding.
create table seal (
    id       bigint generated always as identity primary key,
    deed     uuid   not null,
    relation text   not null,
    key      text   not null,
    hash     bytea  check (length(hash) = 32) -- nothing when the row is gone
);
create index seal_row on seal (relation, key, id);
create index seal_deed on seal (deed);
create trigger seal_stays before update or delete on seal for each row execute function journal_only_grows();
create trigger seal_truncate before truncate on seal execute function journal_only_grows();
alter table seal enable always trigger seal_stays;
alter table seal enable always trigger seal_truncate;

-- The name of a row in its table, and the hash of its content: the columns that hold something, in the text of jsonb,
-- times in UTC.
create function seal_key(content jsonb, keys text) returns text
    language sql immutable parallel safe
return (select string_agg(coalesce(content ->> name, '-'), ' ' order by nth)
        from unnest(string_to_array(keys, ' ')) with ordinality as part (name, nth));

create function seal_hash(content jsonb, unsealed text) returns bytea
    language sql immutable parallel safe
return sha256(convert_to((jsonb_strip_nulls(content) - string_to_array(unsealed, ' '))::text, 'UTF8'));

-- The deed that this transaction is: what it seals is closed off by its line in the journal.
create function seal_deed() returns uuid
    language plpgsql set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
as $$
begin
    if coalesce(current_setting('parindex.deed', true), '') = '' then
        perform set_config('parindex.deed', gen_random_uuid()::text, true);
    end if;
    return current_setting('parindex.deed')::uuid;
end $$;

-- Arguments: columns of the key, columns that are not sealed; names with spaces between.
create function seal_rows() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp set timezone = 'UTC'
as $$
begin
    if tg_op = 'INSERT' then
        insert into seal (deed, relation, key, hash)
        select seal_deed(), tg_table_name, seal_key(to_jsonb(f), tg_argv[0]), seal_hash(to_jsonb(f), tg_argv[1])
        from fresh f;
    elsif tg_op = 'DELETE' then
        insert into seal (deed, relation, key)
        select seal_deed(), tg_table_name, seal_key(to_jsonb(s), tg_argv[0]) from stale s;
    else
        insert into seal (deed, relation, key, hash)
        select seal_deed(), tg_table_name, changed.key, changed.hash from (
            (select seal_key(to_jsonb(f), tg_argv[0]) as key, seal_hash(to_jsonb(f), tg_argv[1]) as hash from fresh f
             except all
             select seal_key(to_jsonb(s), tg_argv[0]), seal_hash(to_jsonb(s), tg_argv[1]) from stale s)
            union all
            (select seal_key(to_jsonb(s), tg_argv[0]), null::bytea from stale s
             except
             select seal_key(to_jsonb(f), tg_argv[0]), null::bytea from fresh f)) changed;
    end if;
    return null;
end $$;

-- A line of the journal holds the hash of all that its deed sealed, and is then encoded with it.
alter table journal add column sealed bytea;

create function journal_hash(
    line_position bigint, line_at timestamptz, actor uuid, action text, subject text, detail text, sealed bytea,
    previous bytea)
    returns bytea
    language sql stable parallel safe
return case when sealed is null
    then journal_hash(line_position, line_at, actor, action, subject, detail, previous)
    else sha256(
        journal_field(convert_to('parindex journal line 2', 'UTF8'))
        || journal_field(convert_to(line_position::text, 'UTF8'))
        || journal_field(convert_to(trunc(extract(epoch from line_at) * 1000000)::text, 'UTF8'))
        || journal_field(convert_to(coalesce(actor::text, ''), 'UTF8'))
        || journal_field(convert_to(action, 'UTF8'))
        || journal_field(convert_to(subject, 'UTF8'))
        || journal_field(convert_to(detail, 'UTF8'))
        || journal_field(sealed)
        || journal_field(previous)) end;

create function seal_of_deed(of_deed uuid) returns bytea
    language sql stable parallel safe
    set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
return (
    select sha256(journal_field(convert_to(of_deed::text, 'UTF8')) || string_agg(
        journal_field(convert_to(relation, 'UTF8')) || journal_field(convert_to(key, 'UTF8'))
        || journal_field(coalesce(hash, '')), ''::bytea order by id))
    from seal where deed = of_deed having count(*) > 0);

create or replace function journal_append() returns trigger
    language plpgsql security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
as $$
declare
    head journal_head%rowtype;
begin
    new.sealed := null;
    if coalesce(current_setting('parindex.deed', true), '') <> '' then
        new.sealed := seal_of_deed(current_setting('parindex.deed')::uuid);
        perform set_config('parindex.deed', '', true);
    end if;
    perform pg_advisory_xact_lock(x'6a6f75726e616c'::bigint);
    select * into strict head from journal_head for update;
    new.position := head.position + 1;
    new.at := clock_timestamp();
    new.previous := head.hash;
    new.hash := journal_hash(
        new.position, new.at, new.actor, new.action, new.subject, new.detail, new.sealed, new.previous);
    update journal_head set position = new.position, hash = new.hash;
    return new;
end $$;

-- Seals a table from now on, and what is in it already; a later feature calls it for its own tables.
create function seal_table(relation regclass, keys text, unsealed text) returns void
    language plpgsql set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp set timezone = 'UTC'
as $$
declare
    name text := (select relname from pg_class where oid = relation);
begin
    execute format('create trigger rows_sealed_in after insert on %s referencing new table as fresh '
                   'for each statement execute function seal_rows(%L, %L)', relation, keys, unsealed);
    execute format('create trigger rows_sealed_on after update on %s referencing old table as stale new table as fresh '
                   'for each statement execute function seal_rows(%L, %L)', relation, keys, unsealed);
    execute format('create trigger rows_sealed_out after delete on %s referencing old table as stale '
                   'for each statement execute function seal_rows(%L, %L)', relation, keys, unsealed);
    execute format('insert into seal (deed, relation, key, hash) '
                   'select seal_deed(), %L, seal_key(to_jsonb(t), %L), seal_hash(to_jsonb(t), %L) from %s t',
                   name, keys, unsealed, relation);
end $$;

select seal_table('duty', 'id', '');
select seal_table('round', 'id', '');
select seal_table('round_set', 'round kind', '');
select seal_table('sheet', 'round unit', '');
select seal_table('part', 'round unit agency', '');
select seal_table('extension', 'id', '');
select seal_table('exemption', 'round kind unit item', '');
select seal_table('entry', 'round unit item', '');
select seal_table('evidence_document', 'id', 'changed_at');
select seal_table('evidence_version', 'document version', 'scan');
select seal_table('evidence_use', 'id', '');
select seal_table('appraisal_conflict', 'id', '');
select seal_table('line_decision', 'id', '');
select seal_table('line_note', 'id', '');
select seal_table('line_reply', 'id', '');
select seal_table('line_reopening', 'id', '');
select seal_table('outside_result', 'round unit subject version', '');
select seal_table('outside_unlocking', 'id', '');
select seal_table('publication', 'id', '');

-- What an older installation holds is sealed as it is found.
insert into journal (action, subject, detail)
select 'rows-sealed', '/', count(*)::text from seal having count(*) > 0;
select set_config('parindex.deed', '', true);

-- Who writes into a round holds it as it is until he has committed; who moves its dates waits for all of these, and
-- they for him. So nothing is committed by dates that are no longer those of the round.
create function round_key(of_round uuid) returns bigint
    language sql immutable parallel safe
return hashtextextended(of_round::text, 5);

create function round_stays() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock_shared(round_key(new.round));
    return new;
end $$;

-- Asked before the dates of a round are read and changed.
create function round_moves(of_round uuid) returns void
    language sql volatile
    set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
begin atomic
    select pg_advisory_xact_lock(round_key(of_round));
end;

-- Triggers of one kind go in the order of their names: the round is held first.
create trigger a_round_stays before insert or update on entry for each row execute function round_stays();
create trigger a_round_stays before update on sheet for each row execute function round_stays();
create trigger a_round_stays before update on part for each row execute function round_stays();
create trigger a_round_stays before insert or update on evidence_use for each row execute function round_stays();
create trigger a_round_stays before insert on line_decision for each row execute function round_stays();
create trigger a_round_stays before insert on line_reply for each row execute function round_stays();
create trigger a_round_stays before insert on line_reopening for each row execute function round_stays();
create trigger a_round_stays before insert on outside_result for each row execute function round_stays();

-- A notice reaches those at its unit, below it, and those who oversee it; who only appraises oversees nobody.
create or replace function reaches(of_unit uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
begin atomic
    select exists (
        select from duty join unit on unit.id = duty.unit
        where duty.person = current_person()
          and duty.valid_from <= today() and (duty.valid_to is null or duty.valid_to >= today())
          and (duty.unit = of_unit or of_unit = any (unit.ancestors)
               or (duty.role <> 'APPRAISER'
                   and duty.unit = any (select unnest(above.ancestors) from unit above where above.id = of_unit))));
end;
