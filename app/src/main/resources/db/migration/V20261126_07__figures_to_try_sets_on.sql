-- Tables of past figures that sets are tried on. They are no results and touch none.
create table criteria_facts (
    id          uuid        primary key,
    set_name    text        not null check (set_name <> ''),
    file        text        not null,
    content     bytea       not null,
    units       integer     not null check (units > 0),
    uploaded_by uuid        not null references account,
    uploaded_at timestamptz not null default now()
);

grant select, insert on criteria_facts to ${app};
