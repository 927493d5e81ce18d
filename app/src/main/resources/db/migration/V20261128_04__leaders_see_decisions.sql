-- Rounds that somebody leads: he reads for their host, and sees what those who run them see of its result.
create function led_rounds() returns setof uuid
    language sql stable security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
begin atomic
    select round.id from round
    join sight() s on s.role = 'LEADER' and s.unit = round.host and (s.round is null or s.round = round.id);
end;

create policy seen_by_leader on line_decision for select using (round in (select led_rounds()));
create policy seen_by_leader on outside_result for select using (round in (select led_rounds()));
