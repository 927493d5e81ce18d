-- Who may come in. A password is a hash with its method in front; nobody without one signs in by form.
create table account (
    id          uuid        primary key,
    name        text        not null check (name = lower(btrim(name)) and name <> ''),
    password    text,
    must_change boolean     not null default false,
    enabled     boolean     not null default true,
    version     integer     not null default 0,
    created_at  timestamptz not null default now(),
    unique (name)
);

-- What was handed in: one row per file and hand-over. The bytes lie in the file store under their hash; what was read
-- from them lies here as text that no later program rewrites.
create table intake_upload (
    id          uuid        primary key,
    file        text        not null,
    form        text        not null,
    bytes       bigint      not null check (bytes >= 0),
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    state       text        not null check (state in ('READ', 'ACCEPTED', 'DISCARDED')),
    card        text        not null,
    uploaded_by uuid        not null references account,
    uploaded_at timestamptz not null default now()
);

-- Which handed-in card counts for a unit and a year. A newer one supersedes the older one, which stays.
create table intake_card (
    id            uuid        primary key,
    upload        uuid        not null references intake_upload,
    year          integer     not null check (year between 1900 and 2999),
    slug          text        not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    unit          text        not null,
    invented      boolean     not null default false,
    accepted_by   uuid        not null references account,
    accepted_at   timestamptz not null default now(),
    superseded_by uuid        references intake_card deferrable initially deferred
);
create unique index intake_card_current on intake_card (year, slug) where superseded_by is null;

-- One line for everything that a person did, written in the same transaction.
create table journal (
    id      bigint      generated always as identity primary key,
    at      timestamptz not null default now(),
    actor   uuid        references account,
    action  text        not null,
    subject text        not null,
    detail  text        not null default ''
);

grant select, insert, update on account to ${app};
grant select, insert on intake_upload to ${app};
grant update (state) on intake_upload to ${app};
grant select, insert on intake_card to ${app};
grant update (superseded_by) on intake_card to ${app};
grant select, insert on journal to ${app};
