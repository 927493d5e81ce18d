-- What a new installation still lacks, as counts; whoever keeps it may know them without seeing any round.
create function set_up() returns table (units bigint, below bigint, rounds bigint, coordinators bigint, entering bigint)
    language sql stable security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
begin atomic
    select (select count(*) from unit where parent is null),
           (select count(*) from unit where parent is not null),
           (select count(*) from round where state <> 'WITHDRAWN'),
           (select count(*) from duty where role = 'COORDINATOR' and (valid_to is null or valid_to >= today())),
           (select count(*) from duty where role in ('DRAFTER', 'HEAD') and (valid_to is null or valid_to >= today()));
end;
