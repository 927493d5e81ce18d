-- The file of the document that a result from outside comes from: a document of the library of the host, as it was when
-- the result was brought in.
alter table outside_result
    add column proof         uuid,
    add column proof_version integer,
    add column proof_sha256  text check (proof_sha256 ~ '^[0-9a-f]{64}$'),
    add column proof_name    text,
    add constraint outside_result_proof check (
        (proof is null) = (proof_version is null) and (proof is null) = (proof_sha256 is null)
        and (proof is null) = (proof_name is null) and (proof is null or state = 'GIVEN'));

create function outside_proof_is_there() returns trigger
    language plpgsql security definer set search_path = pg_catalog, "${flyway:defaultSchema}", pg_temp
as $$
begin
    if not exists (
        select from evidence_version v
        join evidence_document d on d.id = v.document
        join round on round.id = new.round and round.host = d.owner
        where v.document = new.proof and v.version = new.proof_version and v.sha256 = new.proof_sha256) then
        raise exception 'the host has no such document' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger outside_result_proof before insert on outside_result
    for each row when (new.proof is not null) execute function outside_proof_is_there();
