-- Points that no unit enters itself: results of outside surveys and figures of other bodies for a leaf, bonuses and
-- penalties by their names in the set. Each row is what stood from then on; the last version counts, and none goes.
create table outside_result (
    round    uuid        not null,
    unit     uuid        not null,
    subject  text        not null check (subject <> ''),
    version  integer     not null check (version >= 1),
    state    text        not null check (state in ('EMPTY', 'GIVEN', 'NOT_APPLICABLE')),
    figures  text        not null default '{}',
    answers  integer     check (answers >= 1),
    error    numeric     check (error >= 0),
    source   text        not null default '',
    dated    date,
    number   text        not null default '',
    reason   text        not null default '',
    file     text        check (file ~ '^[0-9a-f]{64}$'),
    person   uuid        not null references account,
    at       timestamptz not null default clock_timestamp(),
    primary key (round, unit, subject, version),
    foreign key (round, unit) references sheet (round, unit),
    check ((state = 'GIVEN') = (figures <> '{}')),
    check (state = 'GIVEN' or (answers is null and error is null)),
    check (state <> 'GIVEN' or btrim(source) <> ''),
    check ((version = 1 and state = 'GIVEN') or btrim(reason) <> '')
);
create index outside_result_feed on outside_result (round, unit, at);

-- What was published is locked, until somebody who runs the round unlocks it to correct it, and says why.
create table outside_unlocking (
    id     uuid        primary key,
    round  uuid        not null references round,
    reason text        not null check (btrim(reason) <> ''),
    person uuid        not null references account,
    at     timestamptz not null default clock_timestamp()
);
create index outside_unlocking_round on outside_unlocking (round, at);

create trigger outside_result_stays before update or delete on outside_result
    for each row execute function journal_only_grows();
create trigger outside_unlocking_stays before update or delete on outside_unlocking
    for each row execute function journal_only_grows();
alter table outside_result enable always trigger outside_result_stays;
alter table outside_unlocking enable always trigger outside_unlocking_stays;

-- Whether points from outside of a round are locked.
create function is_locked(of_round uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
as $$
    select exists (
        select from publication
        where publication.round = of_round and confirmed_at is not null
          and not exists (select from outside_unlocking unlocking
                          where unlocking.round = of_round and unlocking.at > publication.confirmed_at))
$$;

create function outside_in_time() returns trigger
    language plpgsql security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
as $$
begin
    if not exists (select from round where id = new.round and state = 'OPEN') then
        raise exception 'the round is not open' using errcode = 'PI001';
    end if;
    if is_locked(new.round) then
        raise exception 'what is published is locked' using errcode = 'PI015';
    end if;
    if new.version > 1 and not exists (
        select from outside_result before
        where before.round = new.round and before.unit = new.unit and before.subject = new.subject
          and before.version = new.version - 1) then
        raise exception 'a version is missing' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger outside_result_in_time before insert on outside_result
    for each row execute function outside_in_time();
create constraint trigger outside_result_in_time_still after insert on outside_result
    deferrable initially deferred for each row execute function outside_in_time();

-- Nobody but those who run the round, and its leaders, sees any of it before it is published.
alter table outside_result enable row level security;
create policy seen on outside_result using (round in (select run_rounds()))
    with check (person = current_person() and round in (select run_rounds()));

alter table outside_unlocking enable row level security;
create policy seen on outside_unlocking using (round in (select run_rounds()))
    with check (person = current_person() and round in (select run_rounds()));

do $$
declare
    kept text;
begin
    foreach kept in array array['outside_result', 'outside_unlocking'] loop
        execute format('alter table %I force row level security', kept);
        execute format('create policy owner on %I to current_user using (true) with check (true)', kept);
    end loop;
end $$;

grant select, insert on outside_result to ${app};
grant select, insert on outside_unlocking to ${app};
