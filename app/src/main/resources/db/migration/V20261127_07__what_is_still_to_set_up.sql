-- What a new installation still lacks, as counts of what is real; whoever keeps it may know them without seeing any
-- round.
create function set_up() returns table (units bigint, below bigint, rounds bigint, coordinators bigint, entering bigint)
    language sql stable security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
begin atomic
    select (select count(*) from unit where parent is null and not invented),
           (select count(*) from unit where parent is not null and not invented),
           (select count(*) from round where state <> 'WITHDRAWN' and not invented),
           (select count(*) from duty join unit on unit.id = duty.unit and not unit.invented
            where role = 'COORDINATOR' and (duty.valid_to is null or duty.valid_to >= today())),
           (select count(*) from duty join unit on unit.id = duty.unit and not unit.invented
            where role in ('DRAFTER', 'HEAD') and (duty.valid_to is null or duty.valid_to >= today()));
end;
