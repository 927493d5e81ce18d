-- Whose results a table prints: of provinces, or of ministries, which other criteria assess.
alter table published_table add column kind text not null default 'PROVINCE' check (kind in ('PROVINCE', 'MINISTRY'));

-- Tables that others published are sealed like everything else that is shown beside a result.
select seal_table('published_table', 'id', '');
select seal_table('published_row', 'published line', '');
select seal_table('published_withdrawal', 'published', '');

-- What an older installation holds is sealed as it is found.
insert into journal (action, subject, detail)
select 'rows-sealed', '/', count(*)::text from seal
where deed = nullif(current_setting('parindex.deed', true), '')::uuid having count(*) > 0;
select set_config('parindex.deed', '', true);
