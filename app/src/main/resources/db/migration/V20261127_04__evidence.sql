-- The library of verification documents (tài liệu kiểm chứng): one document serves many items; each new file is a new
-- version, and the older ones stay.
create table evidence_document (
    id       uuid        primary key,
    owner    uuid        not null references unit,
    title    text        not null check (btrim(title) <> ''),
    number   text        not null default '',
    issuer   text        not null default '',
    dated    date,
    pages    text        not null default '',
    folded   text        not null default '',
    version  integer     not null default 0,
    added_by uuid        not null references account,
    added_at timestamptz not null default now(),
    changed_at timestamptz not null default now()
);
create index evidence_document_changed on evidence_document (changed_at);
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
create index evidence_version_sha256 on evidence_version (sha256);
create index evidence_version_waiting on evidence_version (added_at) where scan = 'WAITING';
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
create unique index evidence_use_item on evidence_use (round, unit, item, document) where removed_at is null;
create index evidence_use_document on evidence_use (document);

-- As with figures: no document is added or taken away after the last second, or once the sheet was sent.
create trigger evidence_use_in_time before insert or update on evidence_use
    for each row execute function entry_in_time();
create constraint trigger evidence_use_in_time_still after insert or update on evidence_use
    deferrable initially deferred for each row execute function entry_in_time();
create trigger evidence_use_of_a_draft before insert or update on evidence_use
    for each row execute function entry_of_a_draft();

-- An upload on its way: what has arrived so far is in the data folder under this id.
create table evidence_upload (
    id         uuid        primary key,
    owner      uuid        not null references unit,
    person     uuid        not null references account,
    file       text        not null,
    bytes      bigint      not null check (bytes >= 0),
    started_at timestamptz not null default now(),
    document   uuid        references evidence_document,
    version    integer,
    known      boolean     not null default false -- the file was there before
);
create index evidence_upload_person on evidence_upload (person);

-- Who adds to the library of a unit, or to a sheet: those who work there, not those who only read.
create function works_for(of_unit uuid, of_round uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
begin atomic
    select exists (
        select from sight() s
        where s.unit = of_unit and s.role in ('DRAFTER', 'HEAD', 'COORDINATOR')
          and (s.round is null or of_round is null or s.round = of_round));
end;

-- Documents of the person's units, and those that prove something on a sheet, or for an agency, that he sees: asked
-- once a statement.
create function documents_in_sight() returns setof uuid
    language sql stable security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
begin atomic
    select d.id from sight() s join evidence_document d on d.owner = s.unit where s.role <> 'APPRAISER'
    union
    select u.document
    from sight() s
    join evidence_use u on (u.unit = s.unit or u.agency = s.unit) and (s.round is null or s.round = u.round)
    where s.role <> 'APPRAISER';
end;
create index evidence_use_unit on evidence_use (unit);
create index evidence_use_agency on evidence_use (agency);

alter table evidence_document enable row level security;
alter table evidence_document force row level security;
create policy seen on evidence_document
    using (id in (select documents_in_sight()))
    with check (works_for(owner, null));

alter table evidence_version enable row level security;
alter table evidence_version force row level security;
create policy seen on evidence_version
    using (document in (select documents_in_sight()))
    with check (exists (select from evidence_document where id = document and works_for(owner, null)));

alter table evidence_use enable row level security;
alter table evidence_use force row level security;
create policy seen on evidence_use using (
    unit in (select seen_everywhere()) or agency in (select seen_everywhere())
    or (round, unit) in (select s.round, s.unit from seen_in_rounds() s)
    or (round, agency) in (select s.round, s.unit from seen_in_rounds() s))
    with check (works_for(unit, round) or works_for(agency, round));

alter table evidence_upload enable row level security;
alter table evidence_upload force row level security;
create policy own on evidence_upload using (person = current_person())
    with check (person = current_person() and works_for(owner, null));

-- The scanner of viruses works for nobody: it may see hashes of files that wait for it and note what it found.
create function evidence_waiting(most integer) returns table (document uuid, version integer, sha256 text)
    language sql stable security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
begin atomic
    select v.document, v.version, v.sha256 from evidence_version v
    where v.scan = 'WAITING' order by v.added_at limit most;
end;

create function evidence_scanned(of_document uuid, of_version integer, found text) returns void
    language sql volatile security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
begin atomic
    update evidence_version set scan = found
    where document = of_document and version = of_version and scan = 'WAITING' and found in ('CLEAN', 'FOUND');
end;

grant select, insert on evidence_document to ${app};
grant update (title, number, issuer, dated, pages, folded, version, changed_at) on evidence_document to ${app};
grant select, insert on evidence_version to ${app};
grant select, insert on evidence_use to ${app};
grant update (removed_by, removed_at) on evidence_use to ${app};
grant select, insert, delete on evidence_upload to ${app};
grant update (document, version, known) on evidence_upload to ${app};
