package parindex.core.assessment.workflow;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import parindex.core.assessment.workflow.Refusal.Reason;
import parindex.core.language.Text;

/// Every sentence that refuses something in a round, each with its way out.
final class RefusalWording {
    /// What can be done about it; `%s` is the host. A test looks at every reason.
    private static final Map<Reason, Text> WAYS = Map.ofEntries(
            Map.entry(
                    Reason.NOT_YOURS,
                    new Text(
                            "Hãy báo người có nhiệm vụ đó; nếu nhiệm vụ của bạn ghi chưa đúng, xin %s sửa.",
                            "Tell one of them; if your duties are recorded wrongly, ask %s to correct them.")),
            Map.entry(Reason.NOT_OPENED, new Text("%s sẽ mở đợt.", "%s will open the round.")),
            Map.entry(
                    Reason.NOT_BEGUN,
                    new Text(
                            "Hãy quay lại khi đến ngày bắt đầu; lịch của đợt ghi trên trang đợt đánh giá.",
                            "Come back when it begins; the page of the round shows its dates.")),
            Map.entry(
                    Reason.ALREADY_OPEN,
                    new Text(
                            "Cần bộ tiêu chí khác thì lập phiên bản mới cho đợt sau; một đơn vị cần thêm thời gian thì gia "
                                    + "hạn.",
                            "For another set begin a new version for a later round; a unit that needs time can be given "
                                    + "more.")),
            Map.entry(
                    Reason.TIME_OVER,
                    new Text(
                            "Chỉ %s gia hạn được: gửi đề nghị nêu rõ mục nào và lý do.",
                            "Only %s can give more time: send a request that names the items and the reason.")),
            Map.entry(
                    Reason.PUBLISHED,
                    new Text("Có sai sót thì gửi văn bản kiến nghị đến %s.", "If something is wrong, write to %s.")),
            Map.entry(Reason.WITHDRAWN, new Text("Hãy chờ %s mở đợt khác.", "Wait for %s to open another.")),
            Map.entry(
                    Reason.SHEET_SENT,
                    new Text(
                            "Chỉ %s mở lại được: gửi đề nghị nêu rõ mục nào và lý do.",
                            "Only %s can reopen it: send a request that names the items and the reason.")),
            Map.entry(
                    Reason.SHEET_NOT_SENT,
                    new Text(
                            "Đơn vị cần thêm thời gian thì %s gia hạn được.",
                            "If the unit needs time, %s can give it more.")),
            Map.entry(
                    Reason.PART_NOT_COMPLETE,
                    new Text("Hãy kê khai xong rồi báo hoàn thành.", "Finish entering, then say that it is complete.")),
            Map.entry(
                    Reason.PART_COMPLETE,
                    new Text("Lấy lại phần này để sửa tiếp.", "Take the part back to go on with it.")),
            Map.entry(
                    Reason.PART_APPROVED,
                    new Text("Nhờ thủ trưởng cơ quan trả lại để sửa.", "Ask the head of the agency to return it.")),
            Map.entry(
                    Reason.PARTS_OPEN,
                    new Text(
                            "Đôn đốc các cơ quan chưa duyệt; trang tiến độ cho biết còn ai.",
                            "Remind the agencies that are missing; the progress page names them.")),
            Map.entry(
                    Reason.ALREADY_ENTERED,
                    new Text(
                            "Đợt đã có số liệu thì không rút được; hãy để đợt kết thúc theo lịch.",
                            "A round with figures cannot be withdrawn; let it end by its dates.")),
            Map.entry(
                    Reason.NOT_APPRAISED,
                    new Text(
                            "Chờ đến khi hết hạn giải trình ghi trong lịch của đợt.",
                            "Wait until the time for explanations in the dates of the round is over.")),
            Map.entry(
                    Reason.SAME_PERSON,
                    new Text("Nhờ một đầu mối khác của %s xác nhận.", "Ask another coordinator of %s to confirm.")),
            Map.entry(
                    Reason.STAGE_AHEAD,
                    new Text(
                            "Hãy quay lại khi đến giai đoạn đó; %s quyết định lịch của đợt.",
                            "Come back when that stage begins; %s decides the dates of the round.")),
            Map.entry(
                    Reason.STAGE_OVER,
                    new Text(
                            "Cần thêm thời gian thì đề nghị %s đổi lịch của đợt.",
                            "If more time is needed, ask %s to change the dates of the round.")),
            Map.entry(Reason.OWN_UNIT, new Text("Đề nghị %s phân công người khác.", "Ask %s to assign somebody else.")),
            Map.entry(
                    Reason.NOT_ASSIGNED,
                    new Text("Cần đổi phân công thì đề nghị %s.", "If the assignment has to change, ask %s.")),
            Map.entry(
                    Reason.CONFLICT_OPEN,
                    new Text(
                            "Hãy khai trước khi thẩm định; nếu có xung đột, %s sẽ phân công người khác.",
                            "Declare it before you appraise; where there is a conflict, %s assigns somebody else.")),
            Map.entry(
                    Reason.NOT_QUESTIONED,
                    new Text(
                            "Muốn bổ sung thì đề nghị %s mở lại dòng này.",
                            "To add something, ask %s to reopen the line.")),
            Map.entry(
                    Reason.LOCKED,
                    new Text(
                            "Cần đính chính thì mở khóa trước và ghi lý do.",
                            "To correct it, unlock it first and give the reason.")),
            Map.entry(
                    Reason.COUNCIL_DECIDED,
                    new Text(
                            "Kết luận có sai sót thì báo %s để Hội đồng xem lại.",
                            "If the decision is wrong, tell %s, so that the council looks at it again.")),
            Map.entry(
                    Reason.OWN_APPRAISAL,
                    new Text("Nhờ một đầu mối khác của %s ghi.", "Ask another coordinator of %s to record it.")));

    private static final Text OPEN_AS_IT_WAS = new Text(
            "Đợt đánh giá đã mở; bộ tiêu chí, đơn vị và phân công giữ nguyên như lúc mở.",
            "The round is open; sets, units and assignments stay as they were when it opened.");

    private static final Text OF_HIS_OWN = new Text(
            "Không ai thẩm định cơ quan của mình, kể cả khi đã chuyển công tác trong đợt.",
            "Nobody appraises a body of his own, not even one that he left during the round.");

    private static final Text DECIDED = new Text(
            "Hội đồng thẩm định đã kết luận dòng này nên điểm không đổi nữa.",
            "The council decided this line, so its points stay.");

    private static final Text PARTY = new Text(
            "Bạn có nhiệm vụ ở đơn vị hoặc cơ quan trả lời dòng này, hoặc đã khai xung đột lợi ích, nên không ghi kết "
                    + "luận của Hội đồng cho dòng này.",
            "You have a duty at the unit or agency of this line, or declared a conflict of interest, so you cannot record "
                    + "what the council decided about it.");

    private static final Text HIS_OWN_JUDGEMENT = new Text(
            "Bạn là người thẩm định dòng này nên không ghi kết luận của Hội đồng cho chính dòng đó.",
            "You appraise this line, so you cannot record what the council decided about it.");

    private static final Text NOT_DECLARED = new Text(
            "Bạn chưa khai là không có xung đột lợi ích với đơn vị này.",
            "You have not declared to be free of conflicts of interest with this unit.");

    private static final Text NOBODY_ASKED = new Text(
            "Dòng này không được yêu cầu giải trình và điểm không bị thay đổi.",
            "Nobody asked about this line, and its score was not changed.");

    private static final Text PUBLISHED_ALREADY = new Text(
            "Kết quả đã công bố nên điểm từ bên ngoài đã khóa.",
            "The result is published, and points from outside are locked.");

    private RefusalWording() {}

    static Text said(Refusal refusal) {
        return switch (refusal.reason()) {
            case NOT_YOURS -> notYours(refusal.deed());
            case NOT_OPENED -> new Text("Đợt đánh giá chưa mở.", "The round is not open yet.");
            case NOT_BEGUN -> new Text("Đợt đánh giá chưa đến ngày bắt đầu.", "The round has not begun.");
            case ALREADY_OPEN -> OPEN_AS_IT_WAS;
            case TIME_OVER ->
                new Text(
                        "Đã hết hạn tự đánh giá; số liệu đã khóa.", "Self-assessment is over; the figures are locked.");
            case PUBLISHED ->
                new Text("Kết quả đã công bố; đợt đánh giá đã kết thúc.", "Results are published; the round is over.");
            case WITHDRAWN -> new Text("Đợt đánh giá đã rút.", "The round was withdrawn.");
            case SHEET_SENT -> new Text("Phiếu đã gửi nên chỉ xem được.", "The sheet was sent and can only be read.");
            case SHEET_NOT_SENT -> notSent(refusal.deed());
            case PART_NOT_COMPLETE ->
                new Text("Phần này chưa báo hoàn thành.", "Nobody said that this part is complete.");
            case PART_COMPLETE ->
                new Text(
                        "Phần này đã báo hoàn thành, đang chờ duyệt.", "This part is complete and waits for approval.");
            case PART_APPROVED ->
                new Text("Phần này đã được thủ trưởng duyệt.", "The head of the agency approved this part.");
            case PARTS_OPEN ->
                new Text("Còn phần của cơ quan khác chưa được duyệt.", "Parts of other agencies are not approved yet.");
            case NOT_APPRAISED ->
                new Text("Đợt chưa xong các bước trước công bố.", "The steps before publication are not over.");
            case SAME_PERSON ->
                new Text("Người đề nghị không tự xác nhận được.", "Whoever proposed it cannot confirm it himself.");
            case ALREADY_ENTERED -> new Text("Đã có số liệu kê khai trong đợt.", "Figures were entered in this round.");
            case STAGE_AHEAD, STAGE_OVER -> outOfTime(refusal.deed(), refusal.reason() == Reason.STAGE_AHEAD);
            case OWN_UNIT -> refusal.deed() == Deed.DECIDE ? PARTY : OF_HIS_OWN;
            case NOT_ASSIGNED ->
                new Text("Dòng này được phân công cho người khác.", "This line is assigned to somebody else.");
            case CONFLICT_OPEN -> NOT_DECLARED;
            case NOT_QUESTIONED -> NOBODY_ASKED;
            case LOCKED -> PUBLISHED_ALREADY;
            case COUNCIL_DECIDED -> DECIDED;
            case OWN_APPRAISAL -> HIS_OWN_JUDGEMENT;
        };
    }

    private static Text outOfTime(Deed deed, boolean isEarly) {
        return isEarly
                ? new Text(
                        "Theo lịch của đợt, chưa đến thời gian %s."
                                .formatted(deed.said().vi()),
                        "By the dates of the round it is too early to %s."
                                .formatted(deed.said().en()))
                : new Text(
                        "Theo lịch của đợt, đã hết thời gian %s."
                                .formatted(deed.said().vi()),
                        "By the dates of the round it is too late to %s."
                                .formatted(deed.said().en()));
    }

    private static Text notSent(Deed deed) {
        return deed == Deed.REOPEN
                ? new Text(
                        "Phiếu chưa gửi nên không cần mở lại.",
                        "The sheet was not sent, so there is nothing to reopen.")
                : new Text("Đơn vị chưa gửi phiếu này.", "The unit has not sent this sheet.");
    }

    private static Text notYours(Deed deed) {
        var what = deed.said();
        return new Text(
                "Chỉ %s mới được %s.".formatted(who(deed, Text::vi, " của ", " hoặc "), what.vi()),
                "Only the %s may %s.".formatted(who(deed, Text::en, " of ", " or the "), what.en()));
    }

    private static String who(Deed deed, Function<Text, String> in, String of, String or) {
        return Workflow.STEPS.stream()
                .filter(step -> step.deed() == deed)
                .flatMap(step -> step.roles().stream()
                        .sorted()
                        .map(role -> in.apply(StageWording.said(role)) + of + in.apply(StageWording.said(step.seat()))))
                .distinct()
                .collect(joining(or));
    }

    static Text wayOut(Refusal refusal, String host) {
        var isParty = refusal.reason() == Reason.OWN_UNIT && refusal.deed() == Deed.DECIDE;
        var way = Objects.requireNonNull(WAYS.get(isParty ? Reason.OWN_APPRAISAL : refusal.reason()));
        return new Text(way.vi().formatted(host), way.en().formatted(host));
    }
}
