-- A request that a program sends twice is done once: who asked, a hash of his key, a hash of what he asked, and the
-- answer, sealed with the key, which is not kept. A request without an answer is being done, or was broken off.
create table answered (
    person uuid not null references account,
    key bytea not null check (length(key) = 32),
    address text not null,
    request bytea not null check (length(request) = 32),
    begun_at timestamptz not null default now(),
    answer bytea,
    primary key (person, key)
);

alter table answered enable row level security;
alter table answered force row level security;
create policy owner on answered to current_user using (true) with check (true);
create policy own on answered using (person = current_person()) with check (person = current_person());

grant select, insert, delete on answered to ${app};
grant update (answer) on answered to ${app};
