-- A criteria set that somebody works on: the whole set with its examples as one document, in the canonical form of the
-- set file. Every saved change raises the version; once frozen nothing of it changes any more.
create table criteria_draft (
    id         uuid        primary key,
    name       text        not null check (name ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    title      text        not null,
    document   text        not null,
    sha256     text        not null check (sha256 = encode(sha256(convert_to(document, 'UTF8')), 'hex')),
    version    integer     not null default 0 check (version >= 0),
    base       text        not null default '',
    state      text        not null default 'DRAFT' check (state in ('DRAFT', 'FROZEN', 'DISCARDED')),
    accepted   text        not null default '',
    created_by uuid        not null references account,
    created_at timestamptz not null default now(),
    updated_by uuid        not null references account,
    updated_at timestamptz not null default now(),
    frozen_by  uuid        references account,
    frozen_at  timestamptz,
    check ((state = 'FROZEN') = (frozen_at is not null)),
    check ((state = 'FROZEN') = (frozen_by is not null))
);
create unique index criteria_draft_name on criteria_draft (name) where state <> 'DISCARDED';

-- What was changed: one row a change, with the document as it was before, so that it can be taken back and two people
-- who edit at once can be told what each of them did.
create table criteria_change (
    draft  uuid        not null references criteria_draft,
    seq    integer     not null check (seq > 0),
    at     timestamptz not null default now(),
    actor  uuid        not null references account,
    deed   text        not null,
    item   text        not null default '',
    vi     text        not null,
    en     text        not null,
    before text        not null,
    undoes integer,
    primary key (draft, seq),
    foreign key (draft, undoes) references criteria_change
);

create function criteria_draft_stays_frozen() returns trigger language plpgsql as $$
begin
    if old.state = 'FROZEN' then
        raise exception 'criteria set % is frozen', old.name using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger criteria_draft_stays_frozen before update on criteria_draft
    for each row execute function criteria_draft_stays_frozen();

create function criteria_change_of_a_draft() returns trigger language plpgsql as $$
begin
    if exists (select from criteria_draft where id = new.draft and state <> 'DRAFT') then
        raise exception 'criteria set % is not open to changes', new.draft using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger criteria_change_of_a_draft before insert on criteria_change
    for each row execute function criteria_change_of_a_draft();

grant select, insert on criteria_draft to ${app};
grant update (name, title, document, sha256, version, state, accepted, updated_by, updated_at, frozen_by, frozen_at)
    on criteria_draft to ${app};
grant select, insert on criteria_change to ${app};
