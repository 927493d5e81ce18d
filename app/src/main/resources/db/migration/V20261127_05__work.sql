-- Notices (thông báo) and papers for everybody below a unit; each person's reading of them.
create table notice (
    id         uuid        primary key,
    unit       uuid        not null references unit,
    title      text        not null check (btrim(title) <> ''),
    body       text        not null default '',
    sha256     text        check (sha256 ~ '^[0-9a-f]{64}$'),
    file       text,
    posted_by  uuid        not null references account,
    posted_at  timestamptz not null default now(),
    taken_down_at timestamptz
);
create table notice_read (
    notice uuid        not null references notice,
    person uuid        not null references account,
    at     timestamptz not null default now(),
    primary key (notice, person)
);

-- One digest a person and day: the row is the promise that nobody gets two.
create table digest (
    person  uuid        not null references account,
    day     date        not null,
    overdue integer     not null,
    next_day integer    not null,
    week    integer     not null,
    made_at timestamptz not null default now(),
    mailed_at timestamptz,
    tries   integer     not null default 0,
    failure text        not null default '',
    primary key (person, day),
    check (overdue >= 0 and next_day >= 0 and week >= 0 and overdue + next_day + week > 0)
);

-- What a person has folded or chosen on screens.
create table preference (
    person uuid not null references account,
    name   text not null,
    value  text not null,
    primary key (person, name)
);

-- Jobs by the clock, of the library that runs each once however many servers there are (db-scheduler 16).
create table scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);

-- A notice reaches everybody whose duties lie at its unit, below it, or above it.
create function reaches(of_unit uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
begin atomic
    select exists (
        select from duty join unit on unit.id = duty.unit
        where duty.person = current_person()
          and duty.valid_from <= today() and (duty.valid_to is null or duty.valid_to >= today())
          and (duty.unit = of_unit or of_unit = any (unit.ancestors)
               or duty.unit = any (select unnest(above.ancestors) from unit above where above.id = of_unit)));
end;

-- Notices are posted and taken down by those who coordinate for their unit.
create function posts_for(of_unit uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
begin atomic
    select exists (
        select from duty
        join account on account.id = duty.person and account.enabled
        join unit on unit.id = of_unit and (unit.id = duty.unit or duty.unit = any (unit.ancestors))
        where duty.person = current_person() and duty.role = 'COORDINATOR'
          and duty.valid_from <= today() and (duty.valid_to is null or duty.valid_to >= today()));
end;

-- How far one part of a sheet is, counted from what is kept: its items (each has one lead), those that are filled, and
-- those with figures that lack a document or an explanation. Nothing for whoever may not see the part. Counted here,
-- because looking at the rights of every single row of thousands takes longer than counting them.
create function part_counts(of_round uuid, of_unit uuid, of_agency uuid)
    returns table (leaves integer, filled integer, unproved integer, unexplained integer)
    language sql stable security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
begin atomic
    select count(*)::integer,
           (count(*) filter (where entry.state <> 'EMPTY'))::integer,
           (count(*) filter (where entry.state = 'GIVEN' and not exists (
               select from evidence_use used
               where used.round = of_round and used.unit = of_unit and used.item = assignment.item
                 and used.removed_at is null)))::integer,
           (count(*) filter (where entry.state = 'GIVEN' and btrim(entry.explanation) = ''))::integer
    from assignment
    left join entry on entry.round = of_round and entry.unit = of_unit and entry.item = assignment.item
    where assignment.round = of_round and assignment.unit = of_unit and assignment.agency = of_agency
      and assignment.part = 'LEAD' and (sees(of_round, of_unit) or sees(of_round, of_agency));
end;

-- Whose digests still wait for the mail, so that each can be sent in the name of its person.
create function digests_to_mail() returns table (person uuid, day date)
    language sql stable security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
begin atomic
    select digest.person, digest.day from digest
    join account on account.id = digest.person and account.enabled and account.mail is not null
    where digest.mailed_at is null and digest.day >= today() - 1 and digest.tries < 20
    order by digest.day, digest.person;
end;

alter table notice enable row level security;
alter table notice force row level security;
create policy seen on notice for select using (reaches(unit));
create policy posted on notice for insert with check (posts_for(unit));
create policy taken_down on notice for update using (posts_for(unit));

alter table notice_read enable row level security;
alter table notice_read force row level security;
create policy own on notice_read using (person = current_person());

alter table digest enable row level security;
alter table digest force row level security;
create policy own on digest using (person = current_person());

alter table preference enable row level security;
alter table preference force row level security;
create policy own on preference using (person = current_person());

grant select, insert on notice to ${app};
grant update (taken_down_at) on notice to ${app};
grant select, insert on notice_read to ${app};
grant select, insert on digest to ${app};
grant update (mailed_at, tries, failure) on digest to ${app};
grant select, insert, update on preference to ${app};
grant select, insert, update, delete on scheduled_tasks to ${app};
