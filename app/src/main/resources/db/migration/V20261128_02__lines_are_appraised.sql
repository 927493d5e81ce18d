-- Who appraises which line (phân công thẩm định). What was asked for is kept as a feed; the lines themselves hold who
-- judges them now, so that each has exactly one appraiser.
create table appraiser_scope (
    id     uuid        primary key,
    round  uuid        not null references round,
    person uuid        references account,
    unit   uuid        references unit,
    item   text        not null default '',
    way    text        not null check (way in ('HAND', 'FILE', 'BALANCED')),
    given_by uuid      not null references account,
    given_at timestamptz not null default clock_timestamp()
);
create index appraiser_scope_round on appraiser_scope (round, given_at);

create table appraisal_line (
    round  uuid        not null,
    unit   uuid        not null,
    item   text        not null,
    max    numeric     not null check (max >= 0),
    person uuid        not null references account,
    since  timestamptz not null default clock_timestamp(),
    primary key (round, unit, item),
    foreign key (round, unit) references sheet (round, unit)
);
create index appraisal_line_person on appraisal_line (person, round);

-- Conflicts of interest, as they were declared; the last word counts.
create table appraisal_conflict (
    id       uuid        primary key,
    round    uuid        not null,
    unit     uuid        not null,
    person   uuid        not null references account,
    conflict boolean     not null,
    note     text        not null default '',
    at       timestamptz not null default clock_timestamp(),
    foreign key (round, unit) references sheet (round, unit)
);
create index appraisal_conflict_person on appraisal_conflict (person, round, unit, at);

-- What appraisers decided about a line, each time with what they had before them.
create table line_decision (
    id      uuid        primary key,
    round   uuid        not null,
    unit    uuid        not null,
    item    text        not null,
    phase   integer     not null check (phase in (1, 2)),
    verdict text        not null check (verdict in ('ACCEPTED', 'SCORED', 'ASKED')),
    points  numeric     check (points >= 0),
    reason  text        not null default '',
    differs boolean     not null,
    seen    text        not null,
    person  uuid        not null references account,
    at      timestamptz not null default clock_timestamp(),
    foreign key (round, unit) references sheet (round, unit),
    check (verdict <> 'SCORED' or points is not null),
    check (verdict <> 'ASKED' or (points is null and btrim(reason) <> '')),
    check (not differs or (verdict = 'SCORED' and btrim(reason) <> ''))
);
create index line_decision_line on line_decision (round, unit, item, at);

-- Notes of appraisers and host among themselves; no unit ever sees one.
create table line_note (
    id     uuid        primary key,
    round  uuid        not null,
    unit   uuid        not null,
    item   text        not null,
    text   text        not null check (btrim(text) <> ''),
    person uuid        not null references account,
    at     timestamptz not null default clock_timestamp(),
    foreign key (round, unit) references sheet (round, unit)
);
create index line_note_line on line_note (round, unit, item, at);

-- What the unit replied (giải trình).
create table line_reply (
    id     uuid        primary key,
    round  uuid        not null,
    unit   uuid        not null,
    item   text        not null,
    agency uuid        not null references unit,
    stance text        not null check (stance in ('AGREE', 'DISAGREE')),
    text   text        not null default '',
    person uuid        not null references account,
    at     timestamptz not null default clock_timestamp(),
    foreign key (round, unit) references sheet (round, unit),
    check (stance = 'AGREE' or btrim(text) <> '')
);
create index line_reply_line on line_reply (round, unit, item, at);

-- Single lines that the host opened to their unit again, with the reason.
create table line_reopening (
    id     uuid        primary key,
    round  uuid        not null,
    unit   uuid        not null,
    item   text        not null,
    reason text        not null check (btrim(reason) <> ''),
    person uuid        not null references account,
    at     timestamptz not null default clock_timestamp(),
    foreign key (round, unit) references sheet (round, unit)
);
create index line_reopening_line on line_reopening (round, unit, item, at);

-- Sentences that somebody uses often, his own.
create table phrase (
    person  uuid        not null references account on delete cascade,
    text    text        not null check (btrim(text) <> ''),
    uses    integer     not null default 1,
    used_at timestamptz not null default clock_timestamp(),
    primary key (person, text)
);

-- Feeds only grow, whoever asks.
create trigger appraiser_scope_stays before update or delete on appraiser_scope for each row execute function journal_only_grows();
create trigger appraisal_conflict_stays before update or delete on appraisal_conflict for each row execute function journal_only_grows();
create trigger line_decision_stays before update or delete on line_decision for each row execute function journal_only_grows();
create trigger line_note_stays before update or delete on line_note for each row execute function journal_only_grows();
create trigger line_reply_stays before update or delete on line_reply for each row execute function journal_only_grows();
create trigger line_reopening_stays before update or delete on line_reopening for each row execute function journal_only_grows();
alter table appraiser_scope enable always trigger appraiser_scope_stays;
alter table appraisal_conflict enable always trigger appraisal_conflict_stays;
alter table line_decision enable always trigger line_decision_stays;
alter table line_note enable always trigger line_note_stays;
alter table line_reply enable always trigger line_reply_stays;
alter table line_reopening enable always trigger line_reopening_stays;

-- The bodies that are a person's own in a round: where he has a duty, or had one while the round ran, other than to
-- appraise. Above: all bodies above such a one. Below: whether what lies below it is his own too.
create function own_bodies(of_person uuid, of_round uuid) returns table (body uuid, above uuid[], below boolean)
    language sql stable security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
begin atomic
    select distinct unit.id, unit.ancestors, duty.role in ('DRAFTER', 'HEAD')
    from duty join unit on unit.id = duty.unit join round on round.id = of_round
    where duty.person = of_person and duty.role not in ('ADMINISTRATOR', 'APPRAISER')
      and (duty.round is null or duty.round = of_round)
      and (duty.valid_to is null or duty.valid_to >= (round.opens_at at time zone 'Asia/Ho_Chi_Minh')::date);
end;

-- Whether a line is a person's own: it is of his unit, or his agency answers for it.
create function is_own_line(of_person uuid, of_round uuid, of_unit uuid, of_item text) returns boolean
    language sql stable security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
begin atomic
    select exists (
        select from own_bodies(of_person, of_round) own
        join unit on unit.id = of_unit
        where own.body = of_unit or of_unit = any (own.above) or (own.below and own.body = any (unit.ancestors))
           or exists (select from assignment
                      where assignment.round = of_round and assignment.unit = of_unit and assignment.item = of_item
                        and (assignment.agency = own.body or assignment.agency = any (own.above))));
end;

create function line_is_of_others() returns trigger
    language plpgsql security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
as $$
begin
    if is_own_line(new.person, new.round, new.unit, new.item) then
        raise exception 'nobody appraises a body of his own' using errcode = 'PI010';
    end if;
    return new;
end $$;
create trigger appraisal_line_is_of_others before insert or update on appraisal_line
    for each row execute function line_is_of_others();

-- The lines that the person of this transaction appraises: assigned to him, of sheets that were sent, once
-- self-assessment is over, and never of a body of his own, also where he came to it later.
create function appraised_lines() returns table (round uuid, unit uuid, item text)
    language sql stable security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
begin atomic
    with his as materialized (
        select s.round, s.unit from sight() s where s.role = 'APPRAISER'),
    own as materialized (
        select round.id as round, o.body, o.above, o.below
        from (select distinct l.round from appraisal_line l where l.person = current_person()) mine
        join round on round.id = mine.round
        cross join lateral own_bodies(current_person(), round.id) o)
    select l.round, l.unit, l.item
    from appraisal_line l
    join round on round.id = l.round and round.state = 'OPEN' and round.self_ends_at <= clock_timestamp()
    join sheet on sheet.round = l.round and sheet.unit = l.unit and sheet.stage = 'SENT'
    where l.person = current_person()
      and exists (select from his where his.unit = l.unit and (his.round is null or his.round = l.round))
      and not exists (
          select from own join unit on unit.id = l.unit
          where own.round = l.round
            and (own.body = l.unit or l.unit = any (own.above) or (own.below and own.body = any (unit.ancestors))
                 or exists (select from assignment a
                            where a.round = l.round and a.unit = l.unit and a.item = l.item
                              and (a.agency = own.body or a.agency = any (own.above)))));
end;

create function appraised_sheets() returns table (round uuid, unit uuid)
    language sql stable security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
begin atomic
    select distinct l.round, l.unit from appraised_lines() l;
end;

-- Documents in the versions that prove, or once proved, a line that the person appraises.
create function appraised_documents() returns table (document uuid, version integer)
    language sql stable security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
begin atomic
    select distinct u.document, u.version
    from appraised_lines() l
    join evidence_use u on u.round = l.round and u.unit = l.unit and u.item = l.item;
end;
create index evidence_use_line on evidence_use (round, unit, item);

-- Lines that an agency of the person answers for.
create function answered_lines() returns table (round uuid, unit uuid, item text)
    language sql stable security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
begin atomic
    select a.round, a.unit, a.item
    from sight() s join assignment a on a.agency = s.unit and (s.round is null or s.round = a.round)
    where s.role <> 'APPRAISER';
end;

-- Rounds whose first appraisal is over, so that units may know it.
create function told_rounds() returns setof uuid
    language sql stable security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
begin atomic
    select id from round where state = 'OPEN' and appraisal_ends_at <= clock_timestamp();
end;

-- Rounds that the person runs.
create function run_rounds() returns setof uuid
    language sql stable security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
begin atomic
    select round.id from round
    join sight() s on s.role = 'COORDINATOR' and s.unit = round.host and (s.round is null or s.round = round.id);
end;

-- Whether a line is open to its unit for replies and documents: asked about or reopened, or scored otherwise once the
-- first appraisal is over; until explanations end.
create function line_is_open(of_round uuid, of_unit uuid, of_item text) returns boolean
    language sql stable security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
begin atomic
    select exists (
        select from round
        join sheet on sheet.round = round.id and sheet.unit = of_unit and sheet.stage = 'SENT'
        left join lateral (
            select verdict, differs from line_decision d
            where d.round = of_round and d.unit = of_unit and d.item = of_item and d.phase = 1
            order by d.at desc limit 1) last on true
        where round.id = of_round and round.state = 'OPEN'
          and round.self_ends_at <= clock_timestamp() and clock_timestamp() < round.explanation_ends_at
          and (last.verdict = 'ASKED' or (last.differs and round.appraisal_ends_at <= clock_timestamp())
               or exists (select from line_reopening r
                          where r.round = of_round and r.unit = of_unit and r.item = of_item)));
end;

-- A decision holds only in the time of its appraisal, on a line that was assigned, of a sheet that was sent, by
-- somebody from elsewhere who declared to be free of conflicts: looked at when it is made and again when it is
-- committed.
create function decision_holds() returns trigger
    language plpgsql security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
as $$
declare
    begins timestamptz;
    ends timestamptz;
    most numeric;
begin
    select case new.phase when 1 then self_ends_at else explanation_ends_at end,
           case new.phase when 1 then appraisal_ends_at else publishes_at end
    into begins, ends from round where id = new.round and state = 'OPEN';
    if begins is null or clock_timestamp() < begins or clock_timestamp() >= ends then
        raise exception 'appraisal % is not going on', new.phase using errcode = 'PI001';
    end if;
    if not exists (select from sheet where round = new.round and unit = new.unit and stage = 'SENT') then
        raise exception 'the sheet was not sent' using errcode = 'PI013';
    end if;
    if is_own_line(new.person, new.round, new.unit, new.item) then
        raise exception 'nobody appraises a body of his own' using errcode = 'PI010';
    end if;
    select max into most from appraisal_line
    where round = new.round and unit = new.unit and item = new.item and person = new.person;
    if most is null then
        raise exception 'the line is assigned to somebody else' using errcode = 'PI011';
    end if;
    if new.points > most then
        raise exception 'more than the maximum' using errcode = 'check_violation';
    end if;
    if (select conflict from appraisal_conflict c
        where c.round = new.round and c.unit = new.unit and c.person = new.person order by at desc limit 1)
       is distinct from false then
        raise exception 'conflicts of interest were not declared' using errcode = 'PI012';
    end if;
    return new;
end $$;
create trigger line_decision_holds before insert on line_decision for each row execute function decision_holds();
create constraint trigger line_decision_holds_still after insert on line_decision
    deferrable initially deferred for each row execute function decision_holds();

-- Whether units may explain lines of a round now.
create function is_explained(of_round uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
as $$
    select exists (select from round where id = of_round and state = 'OPEN'
                   and self_ends_at <= clock_timestamp() and clock_timestamp() < explanation_ends_at)
$$;

create function reply_in_time() returns trigger
    language plpgsql security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
as $$
begin
    if not is_explained(new.round) then
        raise exception 'the time to explain is over' using errcode = 'PI001';
    end if;
    if not line_is_open(new.round, new.unit, new.item) then
        raise exception 'nobody asked about this line' using errcode = 'PI014';
    end if;
    return new;
end $$;
create trigger line_reply_in_time before insert on line_reply for each row execute function reply_in_time();
create constraint trigger line_reply_in_time_still after insert on line_reply
    deferrable initially deferred for each row execute function reply_in_time();

create function reopening_in_time() returns trigger
    language plpgsql security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
as $$
begin
    if not is_explained(new.round) then
        raise exception 'the time to explain is over' using errcode = 'PI001';
    end if;
    if not exists (select from sheet where round = new.round and unit = new.unit and stage = 'SENT') then
        raise exception 'the sheet was not sent' using errcode = 'PI013';
    end if;
    return new;
end $$;
create trigger line_reopening_in_time before insert on line_reopening for each row execute function reopening_in_time();
create constraint trigger line_reopening_in_time_still after insert on line_reopening
    deferrable initially deferred for each row execute function reopening_in_time();

-- Documents of a sent sheet change on lines alone that are open to the unit.
drop trigger evidence_use_in_time on evidence_use;
drop trigger evidence_use_in_time_still on evidence_use;
drop trigger evidence_use_of_a_draft on evidence_use;
create function evidence_in_time() returns trigger language plpgsql as $$
begin
    if coalesce(entry_until(new.round, new.unit, new.item) <= clock_timestamp(), true)
       and not line_is_open(new.round, new.unit, new.item) then
        raise exception 'the time to enter % is over', new.item using errcode = 'PI001';
    end if;
    return new;
end $$;
create function evidence_of_a_draft() returns trigger language plpgsql as $$
begin
    if exists (select from sheet where round = new.round and unit = new.unit and stage = 'SENT')
       and not line_is_open(new.round, new.unit, new.item) then
        raise exception 'the sheet was sent' using errcode = 'PI002';
    end if;
    return new;
end $$;
create trigger evidence_use_in_time before insert or update on evidence_use
    for each row execute function evidence_in_time();
create constraint trigger evidence_use_in_time_still after insert or update on evidence_use
    deferrable initially deferred for each row execute function evidence_in_time();
create trigger evidence_use_of_a_draft before insert or update on evidence_use
    for each row execute function evidence_of_a_draft();

-- An appraiser sees the lines that are his, of sheets that were sent, and what proves them. Nothing else.
create policy seen_by_appraiser on sheet for select using ((round, unit) in (select s.round, s.unit from appraised_sheets() s));
create policy seen_by_appraiser on entry for select
    using ((round, unit, item) in (select l.round, l.unit, l.item from appraised_lines() l));
create policy seen_by_appraiser on evidence_use for select
    using ((round, unit, item) in (select l.round, l.unit, l.item from appraised_lines() l));
create policy seen_by_appraiser on evidence_document for select
    using (id in (select d.document from appraised_documents() d));
create policy seen_by_appraiser on evidence_version for select
    using ((document, version) in (select d.document, d.version from appraised_documents() d));
create policy seen_by_appraiser on exemption for select
    using ((round, unit) in (select s.round, s.unit from appraised_sheets() s));

alter table appraiser_scope enable row level security;
create policy seen on appraiser_scope using (person = current_person() or round in (select run_rounds()))
    with check (round in (select run_rounds()));

alter table appraisal_line enable row level security;
create policy seen on appraisal_line using (person = current_person() or round in (select run_rounds()))
    with check (round in (select run_rounds()));

alter table appraisal_conflict enable row level security;
create policy seen on appraisal_conflict using (person = current_person() or round in (select run_rounds()))
    with check (person = current_person());

-- The unit and the agency that answers see the first appraisal when it is over, a question at once, and the second
-- appraisal only in what is published.
alter table line_decision enable row level security;
create policy seen on line_decision using (
    (round, unit, item) in (select l.round, l.unit, l.item from appraised_lines() l)
    or round in (select run_rounds())
    or (phase = 1 and (verdict = 'ASKED' or round in (select told_rounds()))
        and (unit in (select seen_everywhere())
             or (round, unit) in (select s.round, s.unit from seen_in_rounds() s)
             or (round, unit, item) in (select a.round, a.unit, a.item from answered_lines() a))))
    with check (person = current_person()
        and (round, unit, item) in (select l.round, l.unit, l.item from appraised_lines() l));

alter table line_note enable row level security;
create policy seen on line_note using (
    (round, unit, item) in (select l.round, l.unit, l.item from appraised_lines() l)
    or round in (select run_rounds()))
    with check (person = current_person() and (
        (round, unit, item) in (select l.round, l.unit, l.item from appraised_lines() l)
        or round in (select run_rounds())));

alter table line_reply enable row level security;
create policy seen on line_reply using (
    (round, unit, item) in (select l.round, l.unit, l.item from appraised_lines() l)
    or round in (select run_rounds())
    or unit in (select seen_everywhere())
    or (round, unit) in (select s.round, s.unit from seen_in_rounds() s)
    or (round, unit, item) in (select a.round, a.unit, a.item from answered_lines() a))
    with check (person = current_person() and (works_for(unit, round) or works_for(agency, round)));

alter table line_reopening enable row level security;
create policy seen on line_reopening using (
    (round, unit, item) in (select l.round, l.unit, l.item from appraised_lines() l)
    or round in (select run_rounds())
    or unit in (select seen_everywhere())
    or (round, unit) in (select s.round, s.unit from seen_in_rounds() s)
    or (round, unit, item) in (select a.round, a.unit, a.item from answered_lines() a))
    with check (person = current_person() and round in (select run_rounds()));

alter table phrase enable row level security;
create policy own on phrase using (person = current_person()) with check (person = current_person());

do $$
declare
    kept text;
begin
    foreach kept in array array['appraiser_scope', 'appraisal_line', 'appraisal_conflict', 'line_decision', 'line_note',
                                'line_reply', 'line_reopening', 'phrase'] loop
        execute format('alter table %I force row level security', kept);
        execute format('create policy owner on %I to current_user using (true) with check (true)', kept);
    end loop;
end $$;

grant select, insert on appraiser_scope to ${app};
grant select, insert, delete on appraisal_line to ${app};
grant update (person, since, max) on appraisal_line to ${app};
grant select, insert on appraisal_conflict to ${app};
grant select, insert on line_decision to ${app};
grant select, insert on line_note to ${app};
grant select, insert on line_reply to ${app};
grant select, insert on line_reopening to ${app};
grant select, insert, update, delete on phrase to ${app};
