-- Groups of units of a round (nhóm đơn vị), formed by those who run it: standings list within them, and what is
-- published holds them as they were then.
create table unit_group (
    round uuid not null,
    name  text not null check (name = btrim(name) and length(name) between 1 and 80),
    unit  uuid not null,
    primary key (round, name, unit),
    foreign key (round, unit) references sheet (round, unit) on delete cascade
);
create index unit_group_unit on unit_group (round, unit);

create trigger a_round_stays before insert on unit_group for each row execute function round_stays();

alter table unit_group enable row level security;
alter table unit_group force row level security;
create policy seen on unit_group for select using (
    unit in (select seen_everywhere())
    or (round, unit) in (select s.round, s.unit from seen_in_rounds() s));
create policy formed on unit_group using (runs(round)) with check (runs(round));
create policy owner on unit_group to current_user using (true) with check (true);
grant select, insert, delete on unit_group to ${app};

select seal_table('unit_group', 'round name unit', '');

-- The change beyond which a scorecard shows an arrow (mức chênh), as a share of what can be reached; nothing is the
-- usual one. What is published keeps that of its round.
alter table round add column gap numeric check (gap between 0 and 1);
grant update (gap) on round to ${app};
alter table publication add column gap numeric check (gap between 0 and 1);
