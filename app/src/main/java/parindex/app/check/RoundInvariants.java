package parindex.app.check;

import java.util.List;
import parindex.core.language.Text;

/// Rules of the rows of units, people, rounds, entries and verification documents.
final class RoundInvariants {
    static final List<Invariant> ALL = List.of(
            new Invariant(
                    "units-form-a-tree",
                    new Text(
                            "Mỗi đơn vị ghi đúng các đơn vị cấp trên của nó.",
                            "Each unit knows exactly the units above it."),
                    """
                    select unit.slug
                    from unit left join unit above on above.id = unit.parent
                    where unit.ancestors is distinct from
                          case when unit.parent is null then '{}'::uuid[] else above.ancestors || above.id end"""),
            new Invariant(
                    "closed-accounts-are-out",
                    new Text(
                            "Tài khoản đã khóa không còn phiên đăng nhập nào.",
                            "A closed account is signed in nowhere."),
                    """
                    select distinct account.name
                    from sign_in join account on account.id = sign_in.person
                    where not account.enabled"""),
            new Invariant(
                    "an-administrator-remains",
                    new Text(
                            "Luôn còn ít nhất một người quản trị có tài khoản đang mở.",
                            "There is always an administrator whose account is open."),
                    """
                    select 'duty'
                    where exists (select from account) and not exists (
                        select from duty join account on account.id = duty.person and account.enabled
                        where duty.role = 'ADMINISTRATOR' and duty.valid_to is null)"""),
            new Invariant(
                    "one-lead-an-item",
                    new Text(
                            "Số liệu của mỗi mục do đúng cơ quan chủ trì của mục kê khai.",
                            "What was entered for an item belongs to the agency that leads it."),
                    """
                    select sheet_unit.slug || ' ' || entry.item
                    from entry join unit sheet_unit on sheet_unit.id = entry.unit
                    left join assignment lead
                      on lead.round = entry.round and lead.unit = entry.unit and lead.item = entry.item and lead.part = 'LEAD'
                    where entry.agency <> coalesce(lead.agency, entry.unit)"""),
            new Invariant(
                    "entries-remembered",
                    new Text(
                            "Mỗi ô số liệu có đủ lịch sử các lần sửa, lần cuối đúng như ô đang ghi; và ngược lại.",
                            "Each cell has the history of all its versions, the last as the cell is; and the reverse."),
                    """
                    select coalesce(entry.item, past.item) || ' ' || coalesce(entry.unit, past.unit)
                    from entry
                    full join (
                        select round, unit, item, count(*) as times, max(version) as last,
                               (array_agg(state || figures || explanation order by version desc))[1] as said
                        from entry_change group by round, unit, item) past
                      on past.round = entry.round and past.unit = entry.unit and past.item = entry.item
                    where entry.item is null or past.item is null
                       or past.times <> entry.version or past.last <> entry.version
                       or past.said <> entry.state || entry.figures || entry.explanation"""),
            new Invariant(
                    "entries-in-time",
                    new Text(
                            "Không ô số liệu nào được ghi trước khi mở đợt hoặc sau hạn.",
                            "Nothing was entered before the opening or after the last second."),
                    """
                    select change.item || ' ' || change.unit || ' ' || change.version
                    from entry_change change join round on round.id = change.round
                    where change.at < round.opens_at
                       or change.at > greatest(round.self_ends_at, (
                            select max(extension.until) from extension
                            where extension.round = change.round and extension.unit = change.unit
                              and (extension.items = '{}' or change.item = any (extension.items))))"""),
            new Invariant(
                    "sent-sheets-stay",
                    new Text(
                            "Phiếu đã gửi có mã băm của nội dung, và không ô nào đổi sau khi gửi.",
                            "A sent sheet has the hash of its content, and nothing of it changed after."),
                    """
                    select unit.slug
                    from sheet join unit on unit.id = sheet.unit
                    where sheet.stage = 'SENT'
                      and (sheet.content is null or exists (
                            select from entry where entry.round = sheet.round and entry.unit = sheet.unit
                              and entry.changed_at > sheet.sent_at))"""),
            new Invariant(
                    "versions-without-gaps",
                    new Text(
                            "Các phiên bản của mỗi tài liệu kiểm chứng đánh số liền nhau từ 1.",
                            "The versions of each verification document are numbered from 1 without gaps."),
                    """
                    select document.id::text
                    from evidence_document document left join evidence_version version on version.document = document.id
                    group by document.id
                    having count(version.version) <> coalesce(max(version.version), 0) or count(version.version) = 0"""),
            new Invariant(
                    "open-rounds-are-whole",
                    new Text(
                            "Đợt đang mở có bộ tiêu chí, có phiếu, và mỗi phiếu có đủ phần của các cơ quan chủ trì.",
                            "An open round has criteria sets and sheets, and each sheet a part for every lead agency."),
                    """
                    select round.slug from round
                    where state = 'OPEN' and (
                        not exists (select from round_set where round_set.round = round.id)
                        or not exists (select from sheet where sheet.round = round.id)
                        or exists (
                            select from assignment lead
                            where lead.round = round.id and lead.part = 'LEAD' and not exists (
                                select from part where part.round = lead.round and part.unit = lead.unit
                                  and part.agency = lead.agency)))"""),
            new Invariant(
                    "rows-are-kept-apart",
                    new Text(
                            "Mọi bảng có dữ liệu của đơn vị đều bị cơ sở dữ liệu ngăn theo người xem.",
                            "The database keeps the rows of units apart in every table that has any."),
                    """
                    select kept from unnest(array[
                        'round', 'round_set', 'sheet', 'assignment', 'part', 'extension', 'target', 'unit_group', 'entry', 'entry_change',
                        'remark', 'evidence_document', 'evidence_version', 'evidence_use', 'evidence_upload',
                        'notice', 'notice_read', 'digest', 'preference', 'answered', 'appraiser_scope', 'appraisal_line',
                        'appraisal_conflict', 'line_decision', 'line_note', 'line_reply', 'line_reopening', 'phrase', 'outside_result',
                        'outside_unlocking']) as kept
                    where not exists (
                        select from pg_class join pg_policy on pg_policy.polrelid = pg_class.oid
                        where pg_class.oid = kept::regclass and relrowsecurity and relforcerowsecurity
                          and pg_policy.polname not in ('owner', 'seen_by_appraiser'))"""),
            new Invariant(
                    "guards-of-entries",
                    new Text(
                            "Các chốt chặn về hạn, về phiếu đã gửi, về quyết định và về lịch sử đều có và đang bật.",
                            "The guards of deadlines, sent sheets, decisions and history are all there and switched on."),
                    """
                    select guard from unnest(array[
                        'entry_is_remembered', 'entry_in_time', 'entry_in_time_still', 'entry_of_a_draft',
                        'entry_change_stays', 'evidence_version_stays', 'round_set_stays',
                        'evidence_use_in_time', 'evidence_use_in_time_still', 'evidence_use_of_a_draft',
                        'sheet_in_time', 'sheet_in_time_still', 'part_in_time', 'part_in_time_still',
                        'outside_result_stays', 'outside_result_in_time', 'outside_result_in_time_still',
                        'outside_unlocking_stays', 'line_decision_stays', 'line_decision_holds', 'line_decision_holds_still',
                        'line_decision_before_council', 'line_decision_before_council_still', 'line_decision_of_council',
                        'line_decision_of_council_still']) as guard
                    where not exists (select from pg_trigger where tgname = guard and tgenabled <> 'D')"""));

    private RoundInvariants() {}
}
