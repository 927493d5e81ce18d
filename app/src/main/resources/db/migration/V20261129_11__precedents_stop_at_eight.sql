-- How other lines of the same item were decided, for whoever appraises a line of it now: in this round by other
-- appraisers too, and in earlier rounds, by the same criteria set or by one whose items this one came from. Units that
-- he does not appraise himself are not named, in the reasons neither; decisions about a body of his own, or about a unit
-- he declared a conflict with, are left out.
--
-- sets, items: the codes that the item had in other sets
create or replace function precedents(of_round uuid, of_unit uuid, of_item text, sets text[], items text[])
    returns table (year integer, unit text, item text, phase integer, verdict text, own text, points text, reason text,
                   at timestamptz)
    language sql stable security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
begin atomic
    with his as materialized (
        select l.round, l.unit, l.item from appraised_lines() l),
    asked as (
        select s.kind, rs.sha256 from his
        join sheet s on s.round = his.round and s.unit = his.unit
        join round_set rs on rs.round = s.round and rs.kind = s.kind
        where his.round = of_round and his.unit = of_unit and his.item = of_item),
    alike as (
        select asked.kind, asked.sha256, of_item as item from asked
        union
        select asked.kind, former.sha256, former.item from asked, unnest(sets, items) as former (sha256, item)),
    last as (
        select distinct on (d.round, d.unit, d.item) r.year, d.round, d.unit, d.item, u.name, d.phase, d.verdict, d.points,
               d.reason, d.seen, d.differs, d.at
        from alike
        join round_set rs on rs.sha256 = alike.sha256 and rs.kind = alike.kind
        join round r on r.id = rs.round and r.state = 'OPEN' and (r.id = of_round or r.publishes_at <= clock_timestamp())
        join sheet s on s.round = rs.round and s.kind = rs.kind
        join line_decision d on d.round = s.round and d.unit = s.unit and d.item = alike.item
        join unit u on u.id = d.unit
        where (d.round, d.unit) <> (of_round, of_unit) and d.verdict <> 'ASKED'
        order by d.round, d.unit, d.item, d.phase desc, d.at desc)
    select last.year,
           case when (last.round, last.unit, last.item) in (select h.round, h.unit, h.item from his h) then last.name else '' end,
           last.item, last.phase, last.verdict, last.seen::jsonb ->> 'points', last.points::text,
           case when (last.round, last.unit, last.item) in (select h.round, h.unit, h.item from his h)
                then last.reason else replace(last.reason, last.name, '…') end,
           last.at
    -- Put in order before it is asked whose line each is, so that no more are asked about than are offered.
    from (select * from last where last.differs or btrim(last.reason) <> '' order by last.at desc offset 0) last
    where not is_own_line(current_person(), last.round, last.unit, last.item)
      and (select c.conflict from appraisal_conflict c
           where c.round = last.round and c.unit = last.unit and c.person = current_person() order by c.at desc limit 1)
          is distinct from true
    order by last.at desc limit 8;
end;
