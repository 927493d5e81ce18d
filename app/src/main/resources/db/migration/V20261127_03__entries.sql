-- What was entered for one item of a sheet. Empty, zero and "không áp dụng" are three things: no figures, figures, and
-- a state of its own. Points are not stored: they are asked for. The text is what was typed, in one canonical form:
-- {"input": "132", …}, decimals as strings with a point.
create table entry (
    round       uuid        not null,
    unit        uuid        not null,
    item        text        not null,
    agency      uuid        not null references unit,
    state       text        not null check (state in ('EMPTY', 'GIVEN', 'NOT_APPLICABLE')),
    figures     text        not null default '{}',
    explanation text        not null default '',
    version     integer     not null default 1,
    changed_by  uuid        not null references account,
    changed_at  timestamptz not null default clock_timestamp(),
    primary key (round, unit, item),
    foreign key (round, unit) references sheet (round, unit),
    check ((state = 'GIVEN') = (figures <> '{}'))
);
create index entry_agency on entry (agency, round);

-- Every change, for good: no role of the program can alter or remove one.
create table entry_change (
    round       uuid        not null,
    unit        uuid        not null,
    item        text        not null,
    version     integer     not null,
    agency      uuid        not null references unit,
    at          timestamptz not null default clock_timestamp(),
    person      uuid        not null references account,
    state       text        not null,
    figures     text        not null,
    explanation text        not null,
    why         text        not null default '',
    primary key (round, unit, item, version)
);

-- Each kept row of an entry writes its own line of history: nobody can forget to.
create function entry_is_remembered() returns trigger
    language plpgsql security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
as $$
begin
    insert into entry_change (round, unit, item, version, agency, person, state, figures, explanation, why)
    values (new.round, new.unit, new.item, new.version, new.agency, new.changed_by, new.state, new.figures,
            new.explanation, coalesce(current_setting('parindex.why', true), ''));
    return null;
end $$;
create trigger entry_is_remembered after insert or update on entry
    for each row execute function entry_is_remembered();

create trigger entry_change_stays before update or delete on entry_change
    for each row execute function journal_only_grows();
alter table entry_change enable always trigger entry_change_stays;

-- After the last second nothing is kept, whatever a clock of a server says: looked at when the change is made and
-- again when it is committed.
create function entry_in_time() returns trigger language plpgsql as $$
begin
    if coalesce(entry_until(new.round, new.unit, new.item) <= clock_timestamp(), true) then
        raise exception 'the time to enter % is over', new.item using errcode = 'PI001';
    end if;
    return new;
end $$;
create trigger entry_in_time before insert or update on entry for each row execute function entry_in_time();
create constraint trigger entry_in_time_still after insert or update on entry
    deferrable initially deferred for each row execute function entry_in_time();

-- The same for what is done with a sheet as a whole: after the last second, or that of the longest extension, no part
-- is completed or approved, and no sheet sent.
create function sheet_until(of_round uuid, of_unit uuid) returns timestamptz
    language sql stable security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
begin atomic
    select greatest(
        round.self_ends_at,
        (select max(extension.until) from extension where extension.round = of_round and extension.unit = of_unit))
    from round where round.id = of_round and round.state = 'OPEN' and round.opens_at <= clock_timestamp();
end;

create function stage_in_time() returns trigger language plpgsql as $$
begin
    if coalesce(sheet_until(new.round, new.unit) <= clock_timestamp(), true) then
        raise exception 'the time of the sheet is over' using errcode = 'PI001';
    end if;
    return new;
end $$;
create trigger sheet_in_time before update on sheet for each row
    when (new.stage = 'SENT' and old.stage <> 'SENT') execute function stage_in_time();
create constraint trigger sheet_in_time_still after update on sheet deferrable initially deferred for each row
    when (new.stage = 'SENT' and old.stage <> 'SENT') execute function stage_in_time();
create trigger part_in_time before update on part for each row
    when (new.stage <> 'DRAFTING' and new.stage <> old.stage) execute function stage_in_time();
create constraint trigger part_in_time_still after update on part deferrable initially deferred for each row
    when (new.stage <> 'DRAFTING' and new.stage <> old.stage) execute function stage_in_time();

-- What was sent stays as it was sent, until the sheet is reopened.
create function entry_of_a_draft() returns trigger language plpgsql as $$
begin
    if exists (select from sheet where round = new.round and unit = new.unit and stage = 'SENT') then
        raise exception 'the sheet was sent' using errcode = 'PI002';
    end if;
    return new;
end $$;
create trigger entry_of_a_draft before insert or update on entry for each row execute function entry_of_a_draft();

-- Remarks on a cell, for those who work on it.
create table remark (
    id     uuid        primary key,
    round  uuid        not null,
    unit   uuid        not null,
    item   text        not null,
    agency uuid        not null references unit,
    person uuid        not null references account,
    at     timestamptz not null default now(),
    text   text        not null check (btrim(text) <> ''),
    foreign key (round, unit) references sheet (round, unit)
);
create index remark_item on remark (round, unit, item);

alter table entry enable row level security;
alter table entry force row level security;
create policy seen on entry using (
    unit in (select seen_everywhere()) or agency in (select seen_everywhere())
    or (round, unit) in (select s.round, s.unit from seen_in_rounds() s)
    or (round, agency) in (select s.round, s.unit from seen_in_rounds() s));

alter table entry_change enable row level security;
alter table entry_change force row level security;
create policy seen on entry_change for select using (
    unit in (select seen_everywhere()) or agency in (select seen_everywhere())
    or (round, unit) in (select s.round, s.unit from seen_in_rounds() s)
    or (round, agency) in (select s.round, s.unit from seen_in_rounds() s));
create policy kept on entry_change for insert with check (true);

alter table remark enable row level security;
alter table remark force row level security;
create policy seen on remark using (
    unit in (select seen_everywhere()) or agency in (select seen_everywhere())
    or (round, unit) in (select s.round, s.unit from seen_in_rounds() s)
    or (round, agency) in (select s.round, s.unit from seen_in_rounds() s));

grant select, insert, update on entry to ${app};
grant select on entry_change to ${app};
grant select, insert on remark to ${app};

-- The key of the request by which a sheet was sent: the same request sends once, however often it comes.
alter table sheet add column sent_key text not null default '';
