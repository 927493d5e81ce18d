-- What a person may look at is worked out once in a transaction and remembered until its end, or until the transaction
-- itself changes something that it rests on; every table's rules then look it up. A duty that ends elsewhere in the
-- meantime counts from the next transaction on. Last dates do not rest on this: triggers look at the clock themselves.
create type sight_row as (role text, round uuid, unit uuid);
create type line_key as (round uuid, unit uuid, item text);
create type document_version as (document uuid, version integer);

-- What is remembered for the person of this transaction; null where nothing is.
create function remembered(what text) returns text language plpgsql stable
as $$
declare
    known text := current_setting('parindex.' || what, true);
    asking text := current_setting('parindex.person', true);
begin
    if length(asking) = 36 and starts_with(known, asking) then
        return substr(known, 37);
    end if;
    return null;
end $$;

create function remember(what text, content text) returns void language plpgsql stable
as $$
begin
    perform set_config('parindex.' || what, current_setting('parindex.person', true) || content, true);
end $$;

create function forget() returns trigger language plpgsql
as $$
begin
    perform set_config('parindex.sight', '', true), set_config('parindex.lines', '', true),
            set_config('parindex.documents', '', true), set_config('parindex.proofs', '', true);
    return null;
end $$;

do $$
declare
    rests text;
begin
    foreach rests in array array['account', 'unit', 'duty', 'round', 'sheet', 'assignment', 'appraisal_line',
        'evidence_document', 'evidence_use'] loop
        execute format('create trigger a_forgets after insert or update or delete on %I
            for each statement execute function forget()', rests);
    end loop;
end $$;

create function sight_anew() returns setof sight_row
    language sql stable security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
begin atomic
    select duty.role, duty.round, unit.id
    from duty
    join account on account.id = duty.person and account.enabled
    join unit on unit.id = duty.unit or unit.ancestors @> array[duty.unit]
    where duty.person = current_person() and duty.role <> 'ADMINISTRATOR'
      and duty.valid_from <= today() and (duty.valid_to is null or duty.valid_to >= today());
end;

create or replace function sight() returns table (role text, round uuid, unit uuid)
    language plpgsql stable security definer rows 50 set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
as $$
declare
    known text := remembered('sight');
begin
    if known is null then
        select coalesce(array_agg(s), '{}')::text into known from sight_anew() s;
        perform remember('sight', known);
    end if;
    return query select s.role, s.round, s.unit from unnest(known::sight_row[]) s;
end $$;

create function appraised_lines_anew() returns setof line_key
    language sql stable security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
begin atomic
    with his as materialized (
        select s.round, s.unit from sight() s where s.role = 'APPRAISER'),
    own as materialized (
        select round.id as round, o.body, o.above, o.below
        from (select distinct l.round from appraisal_line l where l.person = current_person()) mine
        join round on round.id = mine.round
        cross join lateral own_bodies(current_person(), round.id) o)
    select l.round, l.unit, l.item
    from appraisal_line l
    join round on round.id = l.round and round.state = 'OPEN' and round.self_ends_at <= clock_timestamp()
    join sheet on sheet.round = l.round and sheet.unit = l.unit and sheet.stage = 'SENT'
    where l.person = current_person()
      and exists (select from his where his.unit = l.unit and (his.round is null or his.round = l.round))
      and not exists (
          select from own join unit on unit.id = l.unit
          where own.round = l.round
            and (own.body = l.unit or l.unit = any (own.above) or (own.below and own.body = any (unit.ancestors))
                 or exists (select from assignment a
                            where a.round = l.round and a.unit = l.unit and a.item = l.item
                              and (a.agency = own.body or a.agency = any (own.above)))));
end;

create or replace function appraised_lines() returns table (round uuid, unit uuid, item text)
    language plpgsql stable security definer rows 100 set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
as $$
declare
    known text := remembered('lines');
begin
    if known is null then
        select coalesce(array_agg(l), '{}')::text into known from appraised_lines_anew() l;
        perform remember('lines', known);
    end if;
    return query select l.round, l.unit, l.item from unnest(known::line_key[]) l;
end $$;

-- Documents of the person's units, and those that prove, or once proved, something on a sheet, or for an agency, that he
-- sees.
create or replace function documents_in_sight() returns setof uuid
    language plpgsql stable security definer rows 500 set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
as $$
declare
    known text := remembered('documents');
begin
    if known is null then
        select coalesce(array_agg(document), '{}')::text into known
        from (select d.id as document
              from sight() s join evidence_document d on d.owner = s.unit where s.role <> 'APPRAISER'
              union
              select u.document
              from sight() s
              join evidence_use u on u.unit = s.unit and (s.round is null or s.round = u.round)
              where s.role <> 'APPRAISER'
              union
              select u.document
              from sight() s
              join evidence_use u on u.agency = s.unit and (s.round is null or s.round = u.round)
              where s.role <> 'APPRAISER') documents;
        perform remember('documents', known);
    end if;
    return query select unnest(known::uuid[]);
end $$;

-- Documents in the versions that prove, or once proved, a line that the person appraises.
create or replace function appraised_documents() returns table (document uuid, version integer)
    language plpgsql stable security definer rows 100 set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
as $$
declare
    known text := remembered('proofs');
begin
    if known is null then
        select coalesce(array_agg(d), '{}')::text into known
        from (select distinct row (u.document, u.version)::document_version as d
              from appraised_lines() l
              join evidence_use u on u.round = l.round and u.unit = l.unit and u.item = l.item) proofs;
        perform remember('proofs', known);
    end if;
    return query select d.document, d.version from unnest(known::document_version[]) d;
end $$;
