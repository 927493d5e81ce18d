-- The journal becomes a chain: every line has its position, the hash of the line before it and its own. The database
-- itself numbers and hashes, so that not even the program's role can forge a line; docs/reference/journal.md has the
-- encoding.
alter table journal alter column id drop identity;
alter table journal rename column id to position;
alter table journal alter column at drop default;
alter table journal add column previous bytea, add column hash bytea;

create function journal_field(value bytea) returns bytea
    language sql immutable strict parallel safe
return int4send(length(value)) || value;

create function journal_hash(
    line_position bigint, line_at timestamptz, actor uuid, action text, subject text, detail text, previous bytea)
    returns bytea
    language sql stable parallel safe
return sha256(
    journal_field(convert_to('parindex journal line 1', 'UTF8'))
    || journal_field(convert_to(line_position::text, 'UTF8'))
    || journal_field(convert_to(trunc(extract(epoch from line_at) * 1000000)::text, 'UTF8'))
    || journal_field(convert_to(coalesce(actor::text, ''), 'UTF8'))
    || journal_field(convert_to(action, 'UTF8'))
    || journal_field(convert_to(subject, 'UTF8'))
    || journal_field(convert_to(detail, 'UTF8'))
    || journal_field(previous));

-- The end of the chain, which also tells when lines are cut off it.
create table journal_head (
    one      boolean primary key default true check (one),
    position bigint  not null,
    hash     bytea   not null check (length(hash) = 32)
);
insert into journal_head (position, hash) values (0, decode(repeat('00', 32), 'hex'));

-- Lines of older installations keep their order and their times; their numbers lose the gaps.
do $$
declare
    line record;
    head journal_head%rowtype;
begin
    select * into strict head from journal_head;
    for line in select * from journal order by position loop
        update journal set
            position = head.position + 1,
            previous = head.hash,
            hash = journal_hash(head.position + 1, line.at, line.actor, line.action, line.subject, line.detail, head.hash)
        where position = line.position
        returning position, hash into head.position, head.hash;
    end loop;
    update journal_head set position = head.position, hash = head.hash;
end $$;

alter table journal
    alter column previous set not null,
    alter column hash set not null,
    add constraint journal_position check (position > 0),
    add constraint journal_time check (isfinite(at));
create index journal_subject on journal (subject, position);

-- Whoever appends waits for the one before to commit or give up: so positions have no gaps and follow the order of the
-- commits. The advisory lock ("journal" in ASCII) keeps the queue fair; waiting for the row itself grows slow with many.
create function journal_append() returns trigger
    language plpgsql security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
as $$
declare
    head journal_head%rowtype;
begin
    perform pg_advisory_xact_lock(x'6a6f75726e616c'::bigint);
    select * into strict head from journal_head for update;
    new.position := head.position + 1;
    new.at := clock_timestamp();
    new.previous := head.hash;
    new.hash := journal_hash(new.position, new.at, new.actor, new.action, new.subject, new.detail, new.previous);
    update journal_head set position = new.position, hash = new.hash;
    return new;
end $$;

-- What the head of the journal was when a key outside the database signed it.
create table journal_checkpoint (
    position bigint      primary key check (position > 0),
    at       timestamptz not null default now(),
    note     text        not null
);

create function journal_only_grows() returns trigger
    language plpgsql
as $$
begin
    raise exception '% is only ever added to', tg_table_name using errcode = 'insufficient_privilege';
end $$;

-- "Always": also where a session switches ordinary triggers off.
create trigger journal_append before insert on journal for each row execute function journal_append();
create trigger journal_change before update or delete on journal
    for each row execute function journal_only_grows();
create trigger journal_truncate before truncate on journal execute function journal_only_grows();
create trigger journal_head_stays before delete on journal_head for each row execute function journal_only_grows();
create trigger journal_head_truncate before truncate on journal_head execute function journal_only_grows();
create trigger journal_checkpoint_change before update or delete on journal_checkpoint
    for each row execute function journal_only_grows();
create trigger journal_checkpoint_truncate before truncate on journal_checkpoint execute function journal_only_grows();
alter table journal enable always trigger journal_append;
alter table journal enable always trigger journal_change;
alter table journal enable always trigger journal_truncate;
alter table journal_head enable always trigger journal_head_stays;
alter table journal_head enable always trigger journal_head_truncate;
alter table journal_checkpoint enable always trigger journal_checkpoint_change;
alter table journal_checkpoint enable always trigger journal_checkpoint_truncate;

revoke insert on journal from ${app};
grant insert (actor, action, subject, detail) on journal to ${app};
grant select on journal_head to ${app};
grant select, insert on journal_checkpoint to ${app};
