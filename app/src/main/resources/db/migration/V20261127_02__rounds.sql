-- A round (đợt): some units are assessed by one or more frozen criteria sets, between dates. Times are exact to the
-- second; what they mean on a calendar is the time of Viet Nam.
create table round (
    id                  uuid        primary key,
    slug                text        not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    year                integer     not null check (year between 1900 and 2999),
    name                text        not null check (name = btrim(name) and name <> ''),
    host                uuid        not null references unit,
    state               text        not null default 'PREPARING'
                        check (state in ('PREPARING', 'OPEN', 'WITHDRAWN')),
    opens_at            timestamptz,
    self_ends_at        timestamptz,
    appraisal_ends_at   timestamptz,
    explanation_ends_at timestamptz,
    publishes_at        timestamptz,
    invented            boolean     not null default false,
    accepted            text        not null default '',
    version             integer     not null default 0,
    opened_by           uuid        references account,
    opened_at           timestamptz,
    check ((state = 'OPEN') <= (opened_at is not null)),
    check (opens_at < self_ends_at and self_ends_at < appraisal_ends_at
           and appraisal_ends_at < explanation_ends_at and explanation_ends_at <= publishes_at)
);
alter table duty add foreign key (round) references round;

-- The criteria sets of a round, one a kind of unit, each as it was when the round opened.
create table round_set (
    round    uuid not null references round,
    kind     text not null check (kind in ('MINISTRY', 'PROVINCE', 'DEPARTMENT', 'DISTRICT', 'COMMUNE')),
    name     text not null,
    sha256   text not null check (sha256 = encode(sha256(convert_to(document, 'UTF8')), 'hex')),
    document text not null,
    primary key (round, kind)
);

-- The sheet (phiếu tự đánh giá) of one unit in a round.
create table sheet (
    round    uuid        not null references round,
    unit     uuid        not null references unit,
    kind     text        not null,
    stage    text        not null default 'DRAFTING' check (stage in ('DRAFTING', 'SENT')),
    version  integer     not null default 0,
    sent_by  uuid        references account,
    sent_at  timestamptz,
    content  text        check (content ~ '^[0-9a-f]{64}$'),
    signed   text        check (signed ~ '^[0-9a-f]{64}$'),
    signed_name text,
    note     text        not null default '',
    primary key (round, unit),
    foreign key (round, kind) references round_set (round, kind),
    check ((stage = 'SENT') = (sent_at is not null))
);

-- Who answers for which item of a sheet. Each item has one lead; the unit itself where no agency was named.
create table assignment (
    round  uuid not null,
    unit   uuid not null,
    item   text not null,
    agency uuid not null references unit,
    part   text not null check (part in ('LEAD', 'COORDINATING')),
    primary key (round, unit, item, agency),
    foreign key (round, unit) references sheet (round, unit)
);
create unique index assignment_one_lead on assignment (round, unit, item) where part = 'LEAD';
create index assignment_agency on assignment (agency, round);

-- What one agency contributes to a sheet, and how far it is: drafted, complete (what is empty is meant to be), approved
-- by the head of the agency.
create table part (
    round        uuid        not null,
    unit         uuid        not null,
    agency       uuid        not null references unit,
    stage        text        not null default 'DRAFTING' check (stage in ('DRAFTING', 'COMPLETE', 'APPROVED')),
    version      integer     not null default 0,
    completed_by uuid        references account,
    completed_at timestamptz,
    approved_by  uuid        references account,
    approved_at  timestamptz,
    returned     text        not null default '',
    primary key (round, unit, agency),
    foreign key (round, unit) references sheet (round, unit)
);

-- More time for one unit, or the reopening of its sheet, with the reason. Items: all, or some codes only.
create table extension (
    id       uuid        primary key,
    round    uuid        not null,
    unit     uuid        not null,
    items    text[]      not null default '{}',
    until    timestamptz not null,
    reason   text        not null check (btrim(reason) <> ''),
    given_by uuid        not null references account,
    given_at timestamptz not null default now(),
    foreign key (round, unit) references sheet (round, unit)
);

-- Points aimed at: for one unit, or (unit null) for all units of a kind.
create table target (
    round  uuid    not null references round,
    kind   text,
    unit   uuid    references unit,
    item   text    not null,
    points numeric not null check (points >= 0),
    unique nulls not distinct (round, kind, unit, item),
    check ((kind is null) <> (unit is null))
);

-- Items that do not apply (không áp dụng): to one unit, or (unit null) to all units of a kind.
create table exemption (
    round uuid not null references round,
    kind  text,
    unit  uuid references unit,
    item  text not null,
    unique nulls not distinct (round, kind, unit, item),
    check ((kind is null) <> (unit is null))
);

-- What was chosen by hand about who answers, while a round is prepared: for a name that a set gives, or for an item.
-- Without an agency, the assessed unit answers itself.
create table round_agency (
    round  uuid not null,
    kind   text not null,
    name   text not null default '',
    item   text not null default '',
    agency uuid references unit,
    primary key (round, kind, name, item),
    foreign key (round, kind) references round_set (round, kind) on delete cascade,
    check ((name = '') <> (item = ''))
);

-- A set that a round was opened with never changes, nor does which sheet it belongs to.
create function round_set_stays() returns trigger language plpgsql as $$
begin
    if exists (select from round where id = old.round and state = 'OPEN') then
        raise exception 'the criteria sets of an open round stay as they are' using errcode = 'restrict_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger round_set_stays before update or delete on round_set for each row execute function round_set_stays();

-- Until when the figures of a unit (or one item of it) may change; null before the opening.
create function entry_until(of_round uuid, of_unit uuid, of_item text) returns timestamptz
    language sql stable security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
begin atomic
    select greatest(
        round.self_ends_at,
        (select max(extension.until) from extension
         where extension.round = of_round and extension.unit = of_unit
           and (extension.items = '{}' or of_item = any (extension.items))))
    from round where round.id = of_round and round.state = 'OPEN' and round.opens_at <= clock_timestamp();
end;

-- Rows of a round are seen by those whose duties reach the unit, the agency or the host.
create function sees(of_round uuid, of_unit uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
begin atomic
    select exists (
        select from duty
        join account on account.id = duty.person and account.enabled
        join unit on unit.id = of_unit and (unit.id = duty.unit or duty.unit = any (unit.ancestors))
        where duty.person = current_person() and duty.role not in ('ADMINISTRATOR', 'APPRAISER')
          and (duty.round is null or duty.round = of_round)
          and duty.valid_from <= today() and (duty.valid_to is null or duty.valid_to >= today()));
end;

-- What a person sees is worked out once a statement, as sets that rows are looked up in, not anew for every row.
create function seen_everywhere() returns setof uuid
    language sql stable security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
begin atomic
    select unit from sight() where round is null and role <> 'APPRAISER';
end;

create function seen_in_rounds() returns table (round uuid, unit uuid)
    language sql stable security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
begin atomic
    select s.round, s.unit from sight() s where s.round is not null and s.role <> 'APPRAISER';
end;

-- Sheets in which an agency that the person sees answers for at least one item.
create function answered_in() returns table (round uuid, unit uuid)
    language sql stable security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
begin atomic
    select distinct a.round, a.unit
    from sight() s
    join assignment a on a.agency = s.unit and (s.round is null or s.round = a.round)
    where s.role <> 'APPRAISER';
end;

-- Whether the person of this transaction runs a round for its host.
create function coordinates(of_round uuid, of_host uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
begin atomic
    select exists (
        select from sight() s
        where s.role = 'COORDINATOR' and s.unit = of_host and (s.round is null or s.round = of_round));
end;

create function takes_part(of_round uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
begin atomic
    select exists (
        select from sheet where round = of_round
          and unit in (select s.unit from sight() s where s.round is null or s.round = of_round))
      or exists (
        select from assignment where round = of_round
          and agency in (select s.unit from sight() s where s.round is null or s.round = of_round));
end;

alter table round enable row level security;
alter table round force row level security;
create policy seen on round using (sees(id, host) or (state <> 'PREPARING' and takes_part(id)))
    with check (coordinates(id, host));

-- Whether the person of this transaction runs a round that is there.
create function runs(of_round uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
begin atomic
    select exists (select from round where id = of_round and coordinates(id, host));
end;

alter table round_set enable row level security;
alter table round_set force row level security;
create policy seen on round_set using (exists (select from round where round.id = round_set.round))
    with check (runs(round));

alter table sheet enable row level security;
alter table sheet force row level security;
create policy seen on sheet using (
    unit in (select seen_everywhere())
    or (round, unit) in (select s.round, s.unit from seen_in_rounds() s)
    or (round, unit) in (select a.round, a.unit from answered_in() a));

alter table assignment enable row level security;
alter table assignment force row level security;
create policy seen on assignment using (
    unit in (select seen_everywhere()) or agency in (select seen_everywhere())
    or (round, unit) in (select s.round, s.unit from seen_in_rounds() s)
    or (round, agency) in (select s.round, s.unit from seen_in_rounds() s));

alter table part enable row level security;
alter table part force row level security;
create policy seen on part using (
    unit in (select seen_everywhere()) or agency in (select seen_everywhere())
    or (round, unit) in (select s.round, s.unit from seen_in_rounds() s)
    or (round, agency) in (select s.round, s.unit from seen_in_rounds() s));

alter table extension enable row level security;
alter table extension force row level security;
create policy seen on extension using (
    unit in (select seen_everywhere())
    or (round, unit) in (select s.round, s.unit from seen_in_rounds() s)
    or (round, unit) in (select a.round, a.unit from answered_in() a))
    with check (runs(round));

alter table target enable row level security;
alter table target force row level security;
create policy seen on target
    using (case when unit is null then exists (select from round where round.id = target.round) else sees(round, unit) end)
    with check (runs(round));

alter table exemption enable row level security;
alter table exemption force row level security;
create policy seen on exemption
    using (exists (select from round where round.id = exemption.round) and (
        unit is null
        or unit in (select seen_everywhere())
        or (round, unit) in (select s.round, s.unit from seen_in_rounds() s)
        or (round, unit) in (select a.round, a.unit from answered_in() a)))
    with check (runs(round));

alter table round_agency enable row level security;
alter table round_agency force row level security;
create policy seen on round_agency using (runs(round)) with check (runs(round));

grant select, insert, update on round to ${app};
grant select, insert, update, delete on round_set to ${app};
grant select, insert, update on sheet to ${app};
grant delete on sheet to ${app};
grant select, insert, update, delete on assignment to ${app};
grant select, insert, update, delete on part to ${app};
grant select, insert on extension to ${app};
grant select, insert, update, delete on target to ${app};
grant select, insert, update, delete on exemption to ${app};
grant select, insert, update, delete on round_agency to ${app};
