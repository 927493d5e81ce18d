-- Tables of results that others published (bảng công bố của nơi khác), brought in to be compared with. A table and its
-- rows never change; one that should not count is withdrawn, with the reason. The bytes of its file lie in the file
-- store under their hash.
create table published_table (
    id         uuid        primary key,
    position   bigint      generated always as identity unique,
    year       integer     not null check (year between 2000 and 2999),
    title      text        not null check (btrim(title) <> ''),
    number     text        not null default '',
    dated      date,
    url        text        not null default '' check (url = '' or url ~ '^https?://'),
    file       text        not null,
    bytes      bigint      not null check (bytes >= 0),
    sha256     text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    brought_by uuid        not null references account,
    brought_at timestamptz not null default clock_timestamp()
);

-- A row as it is printed, and the unit of that year it was matched to. What is blank is not known, never zero.
create table published_row (
    published uuid    not null references published_table,
    line      integer not null check (line >= 0),
    written   text    not null check (btrim(written) <> ''),
    unit      text    not null check (btrim(unit) <> ''),
    total     numeric check (total >= 0),
    place     integer check (place >= 1),
    band      text    check (btrim(band) <> ''),
    areas     jsonb   not null default '{}' check (jsonb_typeof(areas) = 'object'),
    primary key (published, line),
    unique (published, unit),
    check (total is not null or place is not null or band is not null or areas <> '{}')
);

create table published_withdrawal (
    published uuid        primary key references published_table,
    reason    text        not null check (btrim(reason) <> ''),
    person    uuid        not null references account,
    at        timestamptz not null default clock_timestamp()
);

create trigger published_table_stays before update or delete on published_table
    for each row execute function journal_only_grows();
create trigger published_row_stays before update or delete on published_row
    for each row execute function journal_only_grows();
create trigger published_withdrawal_stays before update or delete on published_withdrawal
    for each row execute function journal_only_grows();
alter table published_table enable always trigger published_table_stays;
alter table published_row enable always trigger published_row_stays;
alter table published_withdrawal enable always trigger published_withdrawal_stays;

grant select, insert on published_table, published_row, published_withdrawal to ${app};
