-- The register of units: one tree, from the ministry to the communes, each unit with the days on which it exists.
create table unit (
    id         uuid        primary key,
    slug       text        not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    code       text        not null default '',
    name       text        not null check (name = btrim(name) and name <> ''),
    kind       text        not null check (kind in ('MINISTRY', 'PROVINCE', 'DEPARTMENT', 'DISTRICT', 'COMMUNE')),
    parent     uuid        references unit,
    ancestors  uuid[]      not null default '{}',
    valid_from date,
    valid_to   date,
    invented   boolean     not null default false,
    version    integer     not null default 0,
    check (valid_from is null or valid_to is null or valid_from <= valid_to)
);
create index unit_ancestors on unit using gin (ancestors);
create index unit_parent on unit (parent);

-- Which unit took up which, from what day and by what act.
create table unit_succession (
    predecessor uuid not null references unit,
    successor   uuid not null references unit,
    since       date not null,
    act         text not null default '',
    primary key (predecessor, successor),
    check (predecessor <> successor)
);

-- A unit knows all units above it, so that "this unit and all below" is one look into an index. A circle is refused.
create function unit_knows_its_ancestors() returns trigger language plpgsql as $$
begin
    if new.parent is null then
        new.ancestors := '{}';
    else
        select ancestors || id into strict new.ancestors from unit where id = new.parent for share;
    end if;
    if new.id = any (new.ancestors) then
        raise exception 'unit % would stand below itself', new.slug using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger unit_knows_its_ancestors before insert or update of parent on unit
    for each row execute function unit_knows_its_ancestors();

create function unit_tells_those_below() returns trigger language plpgsql as $$
begin
    update unit set parent = parent where parent = new.id;
    return null;
end $$;
create trigger unit_tells_those_below after update of parent on unit
    for each row when (old.ancestors is distinct from new.ancestors) execute function unit_tells_those_below();

-- People: what is shown of them and how mail reaches them.
alter table account
    add column display_name text not null default '',
    add column mail         text check (mail is null or (mail = lower(btrim(mail)) and mail like '%_@_%')),
    add column second_factor bytea,
    add column second_factor_step bigint not null default 0,
    add column last_seen    timestamptz,
    add column demonstration boolean not null default false;
create unique index account_mail on account (mail);

-- What somebody does, for which part of the tree, in which round: a role for a unit and all below it; without a unit
-- for the whole installation, without a round in all of them. A duty is ended, never removed; one that is taken away
-- at once ended the day before.
create table duty (
    id         uuid        primary key,
    person     uuid        not null references account,
    role       text        not null
               check (role in ('ADMINISTRATOR', 'COORDINATOR', 'DRAFTER', 'HEAD', 'APPRAISER', 'LEADER')),
    unit       uuid        references unit,
    round      uuid,
    valid_from date        not null default (now() at time zone 'Asia/Ho_Chi_Minh')::date,
    valid_to   date,
    given_by   uuid        references account,
    given_at   timestamptz not null default now(),
    check (role = 'ADMINISTRATOR' or unit is not null),
    check (valid_to is null or valid_from <= valid_to + 1)
);
create index duty_person on duty (person);
create index duty_unit on duty (unit);

update account set demonstration = true where name = 'demo';

insert into duty (id, person, role)
select gen_random_uuid(), id, 'ADMINISTRATOR' from account where name in ('admin', 'demo');

-- Links that let somebody in once: to join, or to set a new password. Only the hash of the word is kept.
create table one_time_link (
    token      bytea       primary key check (length(token) = 32),
    person     uuid        not null references account,
    purpose    text        not null check (purpose in ('JOIN', 'RESET')),
    made_at    timestamptz not null default now(),
    expires_at timestamptz not null,
    used_at    timestamptz
);
create index one_time_link_person on one_time_link (person);

-- Codes for the day on which the second factor is lost, each for once. Only their hashes are kept.
create table recovery_code (
    person  uuid        not null references account,
    hash    bytea       not null check (length(hash) = 32),
    used_at timestamptz,
    primary key (person, hash)
);

-- Where somebody is signed in. The cookie holds a random word, this table its hash. Not proved: the password was
-- right, the code of the second factor is still to come.
create table sign_in (
    token      bytea       primary key check (length(token) = 32),
    id         uuid        not null unique,
    person     uuid        not null references account,
    version    integer     not null,
    started_at timestamptz not null default now(),
    seen_at    timestamptz not null default now(),
    proved     boolean     not null default true,
    source     text        not null default '',
    browser    text        not null default ''
);
create index sign_in_person on sign_in (person);

-- Who asks, in this transaction. Nobody, unless the program said so after the transaction began.
create function current_person() returns uuid language sql stable parallel safe
return nullif(current_setting('parindex.person', true), '')::uuid;

create function today() returns date language sql stable parallel safe
return (now() at time zone 'Asia/Ho_Chi_Minh')::date;

-- What the person of this transaction may look at: units, in one round or (round null) in all. Administrators of the
-- installation see no figures.
create function sight() returns table (role text, round uuid, unit uuid)
    language sql stable security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
begin atomic
    select duty.role, duty.round, unit.id
    from duty
    join account on account.id = duty.person and account.enabled
    join unit on unit.id = duty.unit or unit.ancestors @> array[duty.unit]
    where duty.person = current_person() and duty.role <> 'ADMINISTRATOR'
      and duty.valid_from <= today() and (duty.valid_to is null or duty.valid_to >= today());
end;

grant select, insert, update on unit to ${app};
grant select, insert on unit_succession to ${app};
grant select, insert on duty to ${app};
grant update (valid_to) on duty to ${app};
grant select, insert on one_time_link to ${app};
grant update (used_at) on one_time_link to ${app};
grant select, insert, delete on recovery_code to ${app};
grant update (used_at) on recovery_code to ${app};
grant select, insert, delete on sign_in to ${app};
grant update (seen_at) on sign_in to ${app};
