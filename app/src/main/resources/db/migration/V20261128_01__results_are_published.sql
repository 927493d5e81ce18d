-- Published results (kết quả công bố). One person proposes, another confirms; what is confirmed is for everybody and
-- never changes again: a correction is the next version.
create table publication (
    id             uuid        primary key,
    round          uuid        not null references round,
    slug           text        not null,
    name           text        not null,
    year           integer     not null,
    host           text        not null,
    invented       boolean     not null,
    version        integer     not null check (version >= 1),
    number         text        not null check (number = btrim(number) and number <> ''),
    dated          date        not null,
    note           text        not null default '' check ((version = 1) = (btrim(note) = '')),
    fingerprint    text        not null check (fingerprint ~ '^[0-9a-f]{64}$'),
    previous       text        check (previous ~ '^[0-9a-f]{64}$'),
    proposed_by    uuid        not null references account,
    proposed_at    timestamptz not null default clock_timestamp(),
    confirmed_by   uuid        references account,
    confirmed_at   timestamptz,
    bundle         bytea,
    sha256         text        check (sha256 = encode(sha256(bundle), 'hex')),
    unique (round, version),
    check (confirmed_by <> proposed_by),
    check ((confirmed_at is null) = (confirmed_by is null)
           and (confirmed_at is null) = (bundle is null) and (confirmed_at is null) = (sha256 is null)),
    check ((version = 1) = (previous is null))
);
create unique index publication_proposed on publication (round) where confirmed_at is null;
create index publication_slug on publication (slug, version);

create function publication_stays() returns trigger language plpgsql as $$
begin
    if old.confirmed_at is not null then
        raise exception 'what is published stays as it is' using errcode = 'PI010';
    end if;
    if tg_op = 'UPDATE' and (old.round, old.version, old.number, old.dated, old.note, old.fingerprint, old.previous,
                             old.proposed_by, old.proposed_at)
                            is distinct from
                            (new.round, new.version, new.number, new.dated, new.note, new.fingerprint, new.previous,
                             new.proposed_by, new.proposed_at) then
        raise exception 'what is proposed is confirmed or taken back, not changed' using errcode = 'PI010';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger publication_stays before update or delete on publication
    for each row execute function publication_stays();

-- What is published is for everybody, also without an account; a proposal is for those who run the round.
alter table publication enable row level security;
alter table publication force row level security;
create policy seen on publication for select using (confirmed_at is not null or runs(round));
create policy proposed on publication for insert with check (runs(round) and confirmed_at is null);
create policy confirmed on publication for update using (runs(round)) with check (runs(round));
create policy taken_back on publication for delete using (runs(round) and confirmed_at is null);
create policy owner on publication to current_user using (true) with check (true);

grant select, insert on publication to ${app};
grant update (confirmed_by, confirmed_at, bundle, sha256) on publication to ${app};
grant delete on publication to ${app};
