-- In which cell of a sheet somebody is at this moment, so that two people see each other. It lasts some seconds: after a
-- crash it may be gone, nothing of it is kept, and it is no line of the journal.
create unlogged table presence (
    round  uuid        not null,
    unit   uuid        not null,
    person uuid        not null references account,
    agency uuid        not null references unit,
    item   text        not null check (item <> ''),
    at     timestamptz not null default clock_timestamp(),
    primary key (round, unit, person),
    foreign key (round, unit) references sheet (round, unit)
);
create index presence_at on presence (at);

alter table presence enable row level security;
alter table presence force row level security;
create policy owner on presence to current_user using (true) with check (true);
create policy seen on presence using (
    unit in (select seen_everywhere()) or agency in (select seen_everywhere())
    or (round, unit) in (select s.round, s.unit from seen_in_rounds() s)
    or (round, agency) in (select s.round, s.unit from seen_in_rounds() s));
create policy own on presence as restrictive for insert with check (person = current_person());
create policy own_still on presence as restrictive for update using (person = current_person());
-- What is over may be swept away by whoever sees it.
create policy over on presence as restrictive for delete
    using (person = current_person() or at < clock_timestamp() - interval '20 seconds');

grant select, insert, update, delete on presence to ${app};
