-- The library of verification documents (tài liệu kiểm chứng): one document serves many items; each new file is a new
-- version, and the older ones stay.
create table evidence_document (
    id       uuid        primary key,
    owner    uuid        not null references unit,
    title    text        not null check (btrim(title) <> ''),
    number   text        not null default '',
    issuer   text        not null default '',
    dated    date,
    version  integer     not null default 0,
    added_by uuid        not null references account,
    added_at timestamptz not null default now()
);
create index evidence_document_owner on evidence_document (owner);

create table evidence_version (
    document uuid        not null references evidence_document,
    version  integer     not null check (version > 0),
    sha256   text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    file     text        not null,
    type     text        not null,
    bytes    bigint      not null check (bytes >= 0),
    pages    integer,
    scan     text        not null default 'OFF' check (scan in ('OFF', 'WAITING', 'CLEAN', 'FOUND')),
    added_by uuid        not null references account,
    added_at timestamptz not null default now(),
    primary key (document, version)
);
create trigger evidence_version_stays before delete on evidence_version
    for each row execute function journal_only_grows();

-- Which version proves which item of which sheet, and where in it. A link is taken away by a mark, not by removal.
create table evidence_use (
    id         uuid        primary key,
    round      uuid        not null,
    unit       uuid        not null,
    item       text        not null,
    agency     uuid        not null references unit,
    document   uuid        not null,
    version    integer     not null,
    pages      text        not null default '',
    added_by   uuid        not null references account,
    added_at   timestamptz not null default now(),
    removed_by uuid        references account,
    removed_at timestamptz,
    foreign key (round, unit) references sheet (round, unit),
    foreign key (document, version) references evidence_version (document, version)
);
create index evidence_use_item on evidence_use (round, unit, item) where removed_at is null;
create index evidence_use_document on evidence_use (document);

-- An upload on its way: what has arrived so far is in the data folder under this id.
create table evidence_upload (
    id         uuid        primary key,
    owner      uuid        not null references unit,
    person     uuid        not null references account,
    file       text        not null,
    bytes      bigint      not null check (bytes >= 0),
    started_at timestamptz not null default now(),
    document   uuid        references evidence_document
);

create function sees_document(of_document uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
begin atomic
    select exists (
        select from evidence_document where id = of_document
          and owner in (select s.unit from sight() s where s.role <> 'APPRAISER'))
      or exists (
        select from evidence_use where document = of_document
          and (sees(round, unit) or sees(round, agency)));
end;

alter table evidence_document enable row level security;
alter table evidence_document force row level security;
create policy seen on evidence_document
    using (owner in (select s.unit from sight() s where s.role <> 'APPRAISER') or sees_document(id))
    with check (owner in (select s.unit from sight() s where s.role <> 'APPRAISER'));

alter table evidence_version enable row level security;
alter table evidence_version force row level security;
create policy seen on evidence_version using (sees_document(document));

alter table evidence_use enable row level security;
alter table evidence_use force row level security;
create policy seen on evidence_use using (sees(round, unit) or sees(round, agency));

alter table evidence_upload enable row level security;
alter table evidence_upload force row level security;
create policy own on evidence_upload using (person = current_person());

grant select, insert, update on evidence_document to ${app};
grant select, insert on evidence_version to ${app};
grant update (scan, pages) on evidence_version to ${app};
grant select, insert on evidence_use to ${app};
grant update (removed_by, removed_at) on evidence_use to ${app};
grant select, insert, delete on evidence_upload to ${app};
grant update (document) on evidence_upload to ${app};
