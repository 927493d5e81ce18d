-- What a person sees is worked out once a statement, as sets that rows are looked up in, not anew for every row.
create function seen_everywhere() returns setof uuid
    language sql stable security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
begin atomic
    select unit from sight() where round is null and role <> 'APPRAISER';
end;

create function seen_in_rounds() returns table (round uuid, unit uuid)
    language sql stable security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
begin atomic
    select s.round, s.unit from sight() s where s.round is not null and s.role <> 'APPRAISER';
end;

-- Sheets in which an agency that the person sees answers for at least one item.
create function answered_in() returns table (round uuid, unit uuid)
    language sql stable security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
begin atomic
    select distinct a.round, a.unit
    from sight() s
    join assignment a on a.agency = s.unit and (s.round is null or s.round = a.round)
    where s.role <> 'APPRAISER';
end;

-- Documents that prove something on a sheet, or for an agency, that the person sees.
create function documents_seen() returns setof uuid
    language sql stable security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
begin atomic
    select u.document
    from sight() s
    join evidence_use u on (u.unit = s.unit or u.agency = s.unit) and (s.round is null or s.round = u.round)
    where s.role <> 'APPRAISER'
    union
    select d.id from sight() s join evidence_document d on d.owner = s.unit where s.role <> 'APPRAISER';
end;
create index evidence_use_unit on evidence_use (unit);
create index evidence_use_agency on evidence_use (agency);

alter policy seen on sheet using (
    unit in (select seen_everywhere())
    or (round, unit) in (select s.round, s.unit from seen_in_rounds() s)
    or (round, unit) in (select a.round, a.unit from answered_in() a));

alter policy seen on extension using (
    unit in (select seen_everywhere())
    or (round, unit) in (select s.round, s.unit from seen_in_rounds() s)
    or (round, unit) in (select a.round, a.unit from answered_in() a));

do $$
declare
    kept text;
begin
    foreach kept in array array['assignment', 'part', 'entry', 'entry_change', 'remark', 'evidence_use'] loop
        execute format('alter policy seen on %I using (
            unit in (select seen_everywhere()) or agency in (select seen_everywhere())
            or (round, unit) in (select s.round, s.unit from seen_in_rounds() s)
            or (round, agency) in (select s.round, s.unit from seen_in_rounds() s))', kept);
    end loop;
end $$;

alter policy seen on evidence_document using (id in (select documents_seen()));
alter policy seen on evidence_version using (document in (select documents_seen()));
