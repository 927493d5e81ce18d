-- What the council decided about a line (kết luận của Hội đồng thẩm định), written down from its minutes by somebody who
-- runs the round: a third layer of the same feed, which only grows. It stands above both appraisals.
alter table line_decision add column minutes text check (minutes = btrim(minutes) and minutes <> ''), add column minuted date;
alter table line_decision drop constraint line_decision_phase_check;
alter table line_decision drop constraint line_decision_verdict_check;
alter table line_decision drop constraint line_decision_check2;
alter table line_decision add constraint line_decision_phase_check check (phase in (1, 2, 3));
alter table line_decision add constraint line_decision_verdict_check
    check (verdict in ('ACCEPTED', 'SCORED', 'ASKED', 'DECIDED'));
alter table line_decision add constraint line_decision_of_council
    check ((phase = 3) = (verdict = 'DECIDED') and (phase = 3) = (minutes is not null)
           and (phase = 3) = (minuted is not null));
-- An appraiser says why wherever he differs from the unit; the council where it differs from what stood, see below.
alter table line_decision add constraint line_decision_differs
    check (not differs or phase = 3 or (verdict = 'SCORED' and btrim(reason) <> ''));

-- Whether somebody has a part in the assessment of a line: a duty for its unit or for the agency that answers, now or
-- while the round ran, other than to run the round; or he declared a conflict of interest with the unit. Whoever does
-- nothing but run the round may write the minutes of its host too: else nobody could.
create function is_party(of_person uuid, of_round uuid, of_unit uuid, of_item text) returns boolean
    language sql stable security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
begin atomic
    select exists (
        select from duty join unit own on own.id = duty.unit join round on round.id = of_round
        join unit on unit.id = of_unit
        where duty.person = of_person and duty.role not in ('ADMINISTRATOR', 'APPRAISER', 'COORDINATOR')
          and (duty.round is null or duty.round = of_round)
          and (duty.valid_to is null
               or duty.valid_to >= (round.opens_at at time zone 'Asia/Ho_Chi_Minh')::date)
          and (own.id = of_unit or of_unit = any (own.ancestors)
               or (duty.role in ('DRAFTER', 'HEAD') and own.id = any (unit.ancestors))
               or exists (select from assignment
                          where assignment.round = of_round and assignment.unit = of_unit
                            and assignment.item = of_item
                            and (assignment.agency = own.id or assignment.agency = any (own.ancestors)))))
    or coalesce((select conflict from appraisal_conflict c
                 where c.round = of_round and c.unit = of_unit and c.person = of_person order by c.at desc limit 1),
                false);
end;

-- Whether somebody judged a line in an appraisal, or is to judge it.
create function is_judge(of_person uuid, of_round uuid, of_unit uuid, of_item text) returns boolean
    language sql stable security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
begin atomic
    select exists (select from appraisal_line l
                   where l.round = of_round and l.unit = of_unit and l.item = of_item and l.person = of_person)
        or exists (select from line_decision d
                   where d.round = of_round and d.unit = of_unit and d.item = of_item and d.person = of_person
                     and d.phase in (1, 2));
end;

-- Whether a result of a round was published; nobody decides about its lines any more.
create function is_published(of_round uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
begin atomic
    select exists (select from publication where publication.round = of_round and confirmed_at is not null);
end;

-- What the council decided holds only after the explanations and before publication, on a line that was appraised, of a
-- sheet that was sent, written down by somebody without a part in it; with a reason where it differs from what stood, or
-- corrects what was recorded.
create function council_holds() returns trigger
    language plpgsql security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
as $$
declare
    stood record;
    most numeric;
begin
    if not exists (select from round
                   where id = new.round and state = 'OPEN' and explanation_ends_at <= clock_timestamp()) then
        raise exception 'explanations are not over' using errcode = 'PI001';
    end if;
    if is_published(new.round) then
        raise exception 'the result is published' using errcode = 'PI018';
    end if;
    if not exists (select from sheet where round = new.round and unit = new.unit and stage = 'SENT') then
        raise exception 'the sheet was not sent' using errcode = 'PI013';
    end if;
    if is_party(new.person, new.round, new.unit, new.item) then
        raise exception 'nobody records what was decided about a body of his own' using errcode = 'PI010';
    end if;
    if is_judge(new.person, new.round, new.unit, new.item) then
        raise exception 'nobody records what was decided about his own judgement' using errcode = 'PI017';
    end if;
    select max into most from appraisal_line where round = new.round and unit = new.unit and item = new.item;
    if most is null or new.points > most then
        raise exception 'more than the maximum' using errcode = 'check_violation';
    end if;
    if new.points is null and (new.seen::jsonb ->> 'state') is distinct from 'NOT_APPLICABLE' then
        raise exception 'no points' using errcode = 'check_violation';
    end if;
    select d.phase, d.points into stood from line_decision d
    where d.round = new.round and d.unit = new.unit and d.item = new.item and d.verdict <> 'ASKED'
      and d.id <> new.id and d.at <= new.at
    order by d.phase desc, d.at desc limit 1;
    if btrim(new.reason) = ''
       and (stood.phase = 3
            or new.points is distinct from
               case when stood.phase is null then (new.seen::jsonb ->> 'points')::numeric else stood.points end) then
        raise exception 'another score than the one that stands needs a reason' using errcode = 'check_violation';
    end if;
    return new;
end $$;

-- Appraisers have had their say once the council has decided.
create function decision_before_council() returns trigger
    language plpgsql security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
as $$
begin
    if exists (select from line_decision d
               where d.round = new.round and d.unit = new.unit and d.item = new.item and d.phase = 3) then
        raise exception 'the council decided the line' using errcode = 'PI016';
    end if;
    return new;
end $$;

drop trigger line_decision_holds on line_decision;
drop trigger line_decision_holds_still on line_decision;
create trigger line_decision_holds before insert on line_decision
    for each row when (new.phase <> 3) execute function decision_holds();
create constraint trigger line_decision_holds_still after insert on line_decision
    deferrable initially deferred for each row when (new.phase <> 3) execute function decision_holds();
create trigger line_decision_before_council before insert on line_decision
    for each row when (new.phase <> 3) execute function decision_before_council();
create constraint trigger line_decision_before_council_still after insert on line_decision
    deferrable initially deferred for each row when (new.phase <> 3) execute function decision_before_council();
create trigger line_decision_of_council before insert on line_decision
    for each row when (new.phase = 3) execute function council_holds();
create constraint trigger line_decision_of_council_still after insert on line_decision
    deferrable initially deferred for each row when (new.phase = 3) execute function council_holds();

-- Appraisers write their appraisals alone, those who run the round what the council decided alone.
alter policy seen on line_decision with check (phase in (1, 2) and person = current_person()
    and (round, unit, item) in (select l.round, l.unit, l.item from appraised_lines() l));
create policy council on line_decision for insert
    with check (phase = 3 and person = current_person() and round in (select run_rounds()));
