-- First steps that somebody chose to do later.
create table setup_later (
    step text        primary key,
    by   uuid        not null references account,
    at   timestamptz not null default now()
);
grant select, insert, delete on setup_later to ${app};

-- Failed sign-ins, one row a name and source: all servers slow down the same guesser. Names are hashed, because people
-- type passwords where names belong.
create table sign_in_failure (
    attempt bytea       primary key check (length(attempt) = 32),
    name    bytea       not null check (length(name) = 32),
    count   integer     not null check (count > 0),
    last    timestamptz not null default clock_timestamp()
);
create index sign_in_failure_name on sign_in_failure (name);
create index sign_in_failure_last on sign_in_failure (last);
grant select, insert, update, delete on sign_in_failure to ${app};

-- Sample data: what is invented comes and goes as a whole. What is real can never be declared invented later.
create index unit_invented on unit (id) where invented;
revoke update on round from ${app};
grant update (year, name, state, opens_at, self_ends_at, appraisal_ends_at, explanation_ends_at, publishes_at, accepted,
              version, opened_by, opened_at) on round to ${app};
revoke update on unit from ${app};
grant update (code, name, parent, ancestors, valid_to, version) on unit to ${app};

-- The journal remembers people of sample data who are gone.
alter table journal drop constraint journal_actor_fkey;

-- Histories only grow, except that those of invented rounds and documents go with them (never the journal).
create or replace function journal_only_grows() returns trigger
    language plpgsql set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
as $$
begin
    if tg_op = 'DELETE' and tg_level = 'ROW' and tg_table_name not like 'journal%' then
        if coalesce(current_setting('parindex.sample', true), '') = 'going' and (
            exists (select from round where id = (to_jsonb(old) ->> 'round')::uuid and invented)
            or exists (select from evidence_document d join unit on unit.id = d.owner
                       where d.id = (to_jsonb(old) ->> 'document')::uuid and unit.invented))
        then
            return old;
        end if;
    end if;
    raise exception '% is only ever added to', tg_table_name using errcode = 'insufficient_privilege';
end $$;

-- Accounts of invented people. The account behind the demonstration link is an administrator and stays.
create function sample_people() returns setof uuid
    language sql stable security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
begin atomic
    select id from account
    where demonstration and not exists (select from duty where person = account.id and role = 'ADMINISTRATOR');
end;

-- How much sample data there is.
create function sample_size()
    returns table (units bigint, people bigint, rounds bigint, entries bigint, documents bigint, notices bigint, duties bigint)
    language sql stable security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
begin atomic
    select (select count(*) from unit where invented),
           (select count(*) from sample_people()),
           (select count(*) from round where invented),
           (select count(*) from entry join round on round.id = entry.round where round.invented),
           (select count(*) from evidence_document d join unit on unit.id = d.owner where unit.invented),
           (select count(*) from notice join unit on unit.id = notice.unit where unit.invented),
           (select count(*) from duty join unit on unit.id = duty.unit
            where unit.invented and duty.person not in (select sample_people()));
end;

-- What is real and hangs on sample data: units below invented ones, rounds in which invented units take part.
create function sample_ties() returns table (kind text, name text)
    language sql stable security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
begin atomic
    select 'unit', unit.name from unit join unit above on above.id = unit.parent
    where above.invented and not unit.invented
    union all
    select 'unit', unit.name from unit_succession s
    join unit on unit.id in (s.predecessor, s.successor) and not unit.invented
    join unit other on other.id in (s.predecessor, s.successor) and other.invented
    union all
    select distinct 'round', round.name from round
    where not round.invented and (
        exists (select from sheet join unit on unit.id = sheet.unit where sheet.round = round.id and unit.invented)
        or exists (select from assignment a join unit on unit.id = a.agency where a.round = round.id and unit.invented)
        or exists (select from round_agency a join unit on unit.id = a.agency where a.round = round.id and unit.invented));
end;

-- Takes all sample data away, or nothing: whatever of real data still points to it stops it (PI003). Tables with a
-- round, or a person, are found by their column, so that those of later features belong to it too.
create function sample_remove() returns void
    language plpgsql security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
as $$
declare
    todo    text[];
    blocked text[];
    one     text;
    tie     text;
begin
    if not exists (select from duty where person = current_person() and role = 'ADMINISTRATOR' and unit is null
                   and valid_from <= today() and (valid_to is null or valid_to >= today())) then
        raise exception 'only an administrator removes sample data' using errcode = 'insufficient_privilege';
    end if;
    perform pg_advisory_xact_lock(x'73616d706c65'::bigint);
    select name into tie from sample_ties() limit 1;
    if tie is not null then
        raise exception '% is real', tie using errcode = 'PI003';
    end if;
    perform set_config('parindex.sample', 'going', true);
    update round set state = 'WITHDRAWN' where invented;
    delete from duty where round in (select id from round where invented) or unit in (select id from unit where invented)
        or person in (select sample_people());
    select array_agg(c.relname::text) into todo
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'round' and a.atttypid = 'uuid'::regtype
    where c.relnamespace = '"${flyway:defaultSchema}"'::regnamespace and c.relkind = 'r' and c.relname <> 'duty';
    while cardinality(todo) > 0 loop
        blocked := '{}';
        foreach one in array todo loop
            begin
                execute format('delete from %I where round in (select id from round where invented)', one);
            exception when foreign_key_violation then
                blocked := blocked || one;
            end;
        end loop;
        if cardinality(blocked) = cardinality(todo) then
            raise exception '% is real', blocked[1] using errcode = 'PI003';
        end if;
        todo := blocked;
    end loop;
    delete from evidence_upload where owner in (select id from unit where invented) or person in (select sample_people());
    delete from evidence_version where document in (
        select d.id from evidence_document d join unit on unit.id = d.owner where unit.invented);
    delete from evidence_document where owner in (select id from unit where invented);
    delete from notice_read where person in (select sample_people())
        or notice in (select notice.id from notice join unit on unit.id = notice.unit where unit.invented);
    delete from notice where unit in (select id from unit where invented);
    delete from round where invented;
    delete from unit_succession where predecessor in (select id from unit where invented);
    delete from unit where invented;
    for one in
        select c.conrelid::regclass from pg_constraint c
        join pg_attribute a on a.attrelid = c.conrelid and c.conkey = array[a.attnum] and a.attname = 'person'
        where c.contype = 'f' and c.confrelid = 'account'::regclass
    loop
        execute format('delete from %s where person in (select sample_people())', one);
    end loop;
    delete from account where id in (select sample_people());
    perform set_config('parindex.sample', '', true);
exception when foreign_key_violation then
    get stacked diagnostics one = table_name;
    raise exception '% is real', one using errcode = 'PI003';
end $$;

-- Rights of the functions: the program's role asks and removes, nobody else.
revoke execute on function sample_remove() from public;
grant execute on function sample_remove() to ${app};
