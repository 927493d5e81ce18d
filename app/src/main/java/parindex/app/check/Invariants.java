package parindex.app.check;

import java.util.List;
import java.util.stream.Stream;
import parindex.core.language.Text;

/// Every rule of the rows, each with the query that finds what breaks it. A new table brings its rules here.
final class Invariants {
    private static final List<Invariant> OWN = List.of(
            new Invariant(
                    "one-current-card",
                    new Text(
                            "Mỗi đơn vị, mỗi năm có đúng một phiếu điểm đang được tính.",
                            "Each unit and year has exactly one card that counts."),
                    """
                    select year || ' ' || slug
                    from intake_card
                    group by year, slug
                    having count(*) filter (where superseded_by is null) <> 1"""),
            new Invariant(
                    "superseded-cards-end",
                    new Text(
                            "Phiếu điểm đã được thay luôn dẫn tới phiếu đang được tính, không vòng lại.",
                            "Superseded cards lead to the one that counts and never in a circle."),
                    """
                    with recursive way as (
                        select id as start, superseded_by as next from intake_card
                        union
                        select way.start, card.superseded_by from way join intake_card card on card.id = way.next
                    )
                    select start::text from way group by start having bool_and(next is not null)"""),
            new Invariant(
                    "superseded-by-the-same",
                    new Text(
                            "Phiếu điểm chỉ được thay bằng phiếu của cùng đơn vị, cùng năm.",
                            "A card is superseded only by one of the same unit and year."),
                    """
                    select card.id::text
                    from intake_card card join intake_card next on next.id = card.superseded_by
                    where (card.year, card.slug) is distinct from (next.year, next.slug)"""),
            new Invariant(
                    "decided-uploads",
                    new Text(
                            "Báo cáo đã nhận có đúng một phiếu điểm; báo cáo chờ hoặc bỏ qua không có phiếu nào.",
                            "An accepted upload has exactly one card, one that waits or was discarded has none."),
                    """
                    select upload.id::text
                    from intake_upload upload left join intake_card card on card.upload = upload.id
                    group by upload.id
                    having count(card.id) <> case when upload.state = 'ACCEPTED' then 1 else 0 end"""),
            new Invariant(
                    "uploads-in-the-journal",
                    new Text(
                            "Mỗi báo cáo nộp vào có đúng một dòng nhật ký, ghi đúng mã băm của tệp; và ngược lại.",
                            "Each upload has exactly one line in the journal, with the hash of its file; and the reverse."),
                    """
                    select coalesce(upload.id::text, line.subject)
                    from intake_upload upload
                    full join (select * from journal where action = 'report-uploaded') line
                      on line.subject = upload.id::text
                    group by upload.id, line.subject
                    having count(line.position) <> 1 or upload.id is null
                        or not bool_and(line.actor is not distinct from upload.uploaded_by
                                        and right(line.detail, 71) = 'sha256:' || upload.sha256)"""),
            new Invariant(
                    "cards-in-the-journal",
                    new Text(
                            "Mỗi phiếu điểm có đúng một dòng nhật ký ghi việc nhận nó; và ngược lại.",
                            "Each card has exactly one line in the journal that says it was accepted; and the reverse."),
                    """
                    select coalesce(card.id::text, line.detail)
                    from intake_card card
                    full join (select * from journal where action = 'card-accepted') line
                      on line.detail = 'upload ' || card.upload
                    group by card.id, line.detail
                    having count(line.position) <> 1 or card.id is null
                        or not bool_and(line.actor is not distinct from card.accepted_by
                                        and line.subject = '/rounds/' || card.year || '/units/' || card.slug)"""),
            new Invariant(
                    "discards-in-the-journal",
                    new Text(
                            "Mỗi báo cáo bỏ qua có đúng một dòng nhật ký; và ngược lại.",
                            "Each discarded upload has exactly one line in the journal; and the reverse."),
                    """
                    select coalesce(upload.id::text, line.subject)
                    from (select id from intake_upload where state = 'DISCARDED') upload
                    full join (select * from journal where action = 'report-discarded') line
                      on line.subject = upload.id::text
                    group by upload.id, line.subject
                    having count(line.position) <> 1 or upload.id is null"""),
            new Invariant(
                    "tables-in-the-journal",
                    new Text(
                            "Mỗi bảng công bố đưa vào có đúng một dòng nhật ký, ghi đúng năm, số dòng, mã băm của tệp; và ngược lại.",
                            "Each published table has one line in the journal with year, rows and hash of its file; and the reverse."),
                    """
                    select coalesce(kept.id::text, line.subject)
                    from published_table kept
                    full join (select * from journal where action = 'table-brought-in') line
                      on line.subject = '/tables/' || kept.id
                    group by kept.id, line.subject
                    having count(line.position) <> 1 or kept.id is null
                        or not bool_and(line.actor is not distinct from kept.brought_by
                                        and line.detail = kept.year || ', '
                                            || (select count(*) from published_row where published = kept.id)
                                            || ', sha256:' || kept.sha256)"""),
            new Invariant(
                    "withdrawn-tables-in-the-journal",
                    new Text(
                            "Mỗi lần rút bảng công bố có đúng một dòng nhật ký, ghi đúng lý do; và ngược lại.",
                            "Each published table that was withdrawn has one line in the journal with the reason; and the reverse."),
                    """
                    select coalesce(gone.published::text, line.subject)
                    from published_withdrawal gone
                    full join (select * from journal where action = 'table-withdrawn') line
                      on line.subject = '/tables/' || gone.published
                    group by gone.published, line.subject
                    having count(line.position) <> 1 or gone.published is null
                        or not bool_and(line.actor is not distinct from gone.person and line.detail = gone.reason)"""),
            new Invariant(
                    "frozen-sets-in-the-journal",
                    new Text(
                            "Mỗi bộ tiêu chí đã khóa còn nguyên nội dung khi khóa, có đúng một dòng nhật ký; và ngược lại.",
                            "Each frozen criteria set is what was frozen, with one line in the journal; and the reverse."),
                    """
                    select coalesce(draft.id::text, line.subject)
                    from (select * from criteria_draft where state = 'FROZEN') draft
                    full join (select * from journal where action = 'criteria-frozen') line
                      on line.subject = '/criteria/drafts/' || draft.id
                    group by draft.id, line.subject
                    having count(line.position) <> 1 or draft.id is null
                        or not bool_and(line.actor is not distinct from draft.frozen_by
                                        and draft.sha256 = encode(sha256(convert_to(draft.document, 'UTF8')), 'hex')
                                        and line.detail = draft.name || ' sha256:' || draft.sha256)"""),
            new Invariant(
                    "changes-of-sets-in-the-journal",
                    new Text(
                            "Mỗi lần sửa bộ tiêu chí có đúng một dòng nhật ký; và ngược lại.",
                            "Each change of a criteria set has exactly one line in the journal; and the reverse."),
                    """
                    select coalesce(change.subject, line.subject) || ' ' || coalesce(change.action, line.action)
                    from (select '/criteria/drafts/' || draft as subject, 'criteria-' || deed as action, count(*) as times
                          from criteria_change group by 1, 2) change
                    full join (select subject, action, count(*) as times
                          from journal
                          where action like 'criteria-%' and subject like '/criteria/drafts/%'
                            and action not in ('criteria-imported', 'criteria-copied', 'criteria-discarded',
                                               'criteria-restored', 'criteria-frozen')
                          group by 1, 2) line
                      on line.subject = change.subject and line.action = change.action
                    where change.times is distinct from line.times"""),
            new Invariant(
                    "somebody-can-sign-in",
                    new Text(
                            "Có ít nhất một tài khoản quản trị đang mở.",
                            "At least one account of an administrator is open."),
                    """
                    select 'account'
                    where exists (select from account) and not exists (select from account where enabled)"""),
            new Invariant(
                    "passwords-are-hashed",
                    new Text(
                            "Mật khẩu chỉ được lưu dưới dạng mã băm có tên phương pháp.",
                            "Passwords are kept only as hashes that name their method."),
                    """
                    select name from account where password !~ '^[{][A-Za-z0-9@-]+[}].{20}'"""),
            new Invariant(
                    "guards-of-the-journal",
                    new Text(
                            "Các chốt chặn của nhật ký trong cơ sở dữ liệu đều có và đang bật.",
                            "The guards of the journal in the database are all there and switched on."),
                    """
                    select guard from unnest(array[
                        'journal_append', 'journal_change', 'journal_truncate',
                        'journal_head_stays', 'journal_head_truncate',
                        'journal_checkpoint_change', 'journal_checkpoint_truncate']) as guard
                    where not exists (
                        select from pg_trigger
                        where tgname = guard and tgenabled = 'A'
                          and tgrelid in ('journal'::regclass, 'journal_head'::regclass, 'journal_checkpoint'::regclass))
                    """));

    static final List<Invariant> ALL =
            Stream.concat(OWN.stream(), RoundInvariants.ALL.stream()).toList();

    private Invariants() {}
}
