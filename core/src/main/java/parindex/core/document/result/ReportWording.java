package parindex.core.document.result;

/// Every sentence of the analysis report. Figures, names and dates stand in braces and are bound to data; a digit typed
/// here would be one that nobody can check.
final class ReportWording {
    static final String PROVINCES = "tỉnh, thành phố";
    static final String UNITS = "đơn vị";
    static final String COMMITTEE = "Ủy ban nhân dân";
    static final String AUTHORITY = "cấp có thẩm quyền";
    static final String PLACE_AND_DATE = "{issue.place}, ngày {issue.day} tháng {issue.month} năm {issue.year}";

    static final String SUBJECT =
            "Phân tích, đánh giá kết quả Chỉ số cải cách hành chính ({index}) năm {year} của {unit.within}";
    static final String OPENING = "Trên cơ sở kết quả Chỉ số cải cách hành chính ({index}) năm {year} được phê duyệt, "
            + "công bố tại {decision.title} số {decision.number} ngày {decision.date} của {decision.issuer}, "
            + "báo cáo phân tích, đánh giá kết quả của {unit.within} như sau:";
    static final String DECISION = "Quyết định";
    static final String CLOSING =
            "Trên đây là báo cáo phân tích, đánh giá kết quả Chỉ số cải cách hành chính năm {year} "
                    + "của {unit.within}, kính trình {council} xem xét, chỉ đạo./.";

    static final String PART_STRUCTURE = "KHÁI QUÁT VỀ BỘ TIÊU CHÍ";
    static final String STRUCTURE = "Cấu trúc bộ tiêu chí";
    static final String STRUCTURE_COUNTS = "Bộ tiêu chí xác định Chỉ số cải cách hành chính năm {year} gồm {set.areas} "
            + "lĩnh vực, {set.criteria} tiêu chí và {set.components} tiêu chí thành phần, tổng điểm tối đa {set.max} điểm. "
            + "Điểm được chấm ở {set.leaves} mục, là các tiêu chí thành phần và các tiêu chí không chia thành tiêu chí "
            + "thành phần (sau đây gọi chung là mục):";
    static final String SOURCES = "Nguồn đánh giá";
    static final String SOURCES_SPLIT = "Điểm tối đa theo nguồn đánh giá:";
    static final String SOURCE_MAX = "{.name}: {.leaves} mục, {.max} điểm";
    static final String SOURCES_UNKNOWN = "Bảng kết quả không cho biết từng mục được đánh giá qua tài liệu kiểm chứng, "
            + "qua điều tra xã hội học hay qua Chỉ số hài lòng (SIPAS).";

    static final String PART_RESULT = "KẾT QUẢ NĂM {year} CỦA {unit.capitals}";
    static final String RESULT = "Kết quả chung";
    static final String SCORE = "{unit} đạt *{total}/{max} điểm* ({percent}%)";
    static final String RANK = "; xếp thứ *{place}/{ranked}* {unit.peers}";
    static final String RANK_ALONE = "; xếp thứ *{place}*";
    static final String TIED = ", đồng hạng với đơn vị khác";
    static final String BAND = "; thuộc nhóm {band}";
    static final String NO_RANK = "Chưa có số liệu xếp hạng năm {year}.";
    static final String MOVED = "So với năm {prior.year}: ";
    static final String POINTS_UP = "tổng điểm tăng {moved.points} điểm";
    static final String POINTS_DOWN = "tổng điểm giảm {moved.points} điểm";
    static final String POINTS_SAME = "tổng điểm không đổi";
    static final String FROM_TOTAL = " (năm {prior.year} đạt {prior.total} điểm)";
    static final String PLACES_UP = "thứ hạng tăng {moved.places} bậc";
    static final String PLACES_DOWN = "thứ hạng giảm {moved.places} bậc";
    static final String PLACES_SAME = "thứ hạng không đổi";
    static final String FROM_PLACE = " (năm {prior.year} xếp thứ {prior.place})";
    static final String NO_MOVEMENT = "Chưa có số liệu năm trước để so sánh.";
    static final String ABOVE =
            "Đơn vị xếp liền trên là {above.name}, đạt {above.total} điểm, cao hơn {above.gap} điểm. ";
    static final String BELOW =
            "Đơn vị xếp liền dưới là {below.name}, đạt {below.total} điểm, thấp hơn {below.gap} điểm.";
    static final String MISSING =
            "Còn {missing.count} mục chưa có điểm ({missing.codes}); tổng điểm nêu trên chưa gồm " + "các mục này.";
    static final String NOT_APPLICABLE = "{na.count} mục không áp dụng ({na.codes}) không tính vào điểm tối đa.";
    static final String BY_AREA = "Kết quả theo lĩnh vực";
    static final String BY_AREA_INTRO = "Điểm đạt được và tỷ lệ đạt so với điểm tối đa theo từng lĩnh vực:";
    static final String AREA_EXTREMES = "Lĩnh vực đạt tỷ lệ cao nhất là “{best.title}” ({best.percent}%); thấp nhất là "
            + "“{worst.title}” ({worst.percent}%).";
    static final String AREA_MOST_LOST = " Lĩnh vực bị trừ nhiều điểm nhất là “{most.title}”: {most.lost} điểm, chiếm "
            + "{most.share}% tổng số điểm bị trừ.";
    static final String ROUNDING = "Điểm từng lĩnh vực được làm tròn khi in nên tổng các số đã in có thể lệch so với "
            + "tổng điểm; tổng điểm được cộng từ số chưa làm tròn.";
    static final String BY_SOURCE = "Kết quả theo nguồn đánh giá";
    static final String SOURCE_RESULT = "{.name}: đạt {.achieved}/{.max} điểm ({.percent}%)";
    static final String SOURCE_LOST = ", bị trừ {.lost} điểm ở {.lostcount}/{.leaves} mục";
    static final String SURVEY_LOWER = "Kết quả điều tra xã hội học đạt tỷ lệ thấp hơn kết quả đánh giá qua tài liệu "
            + "kiểm chứng {sources.gap} điểm phần trăm.";
    static final String SURVEY_HIGHER = "Kết quả điều tra xã hội học đạt tỷ lệ cao hơn kết quả đánh giá qua tài liệu "
            + "kiểm chứng {sources.gap} điểm phần trăm.";

    static final String PART_LOSSES = "PHÂN TÍCH ĐIỂM BỊ TRỪ";
    static final String NO_LOSS = "Không có mục nào bị trừ điểm.";
    static final String LOSSES = "Tổng quan";
    static final String LOSSES_INTRO =
            "Có *{losses.count}/{set.leaves} mục* bị trừ điểm, tổng số điểm bị trừ là *{lost} điểm*, trong đó:";
    static final String ZERO = "{zero.count} mục không đạt điểm, bị trừ {zero.points} điểm";
    static final String PARTIAL = "{partial.count} mục đạt một phần điểm, bị trừ {partial.points} điểm";
    static final String LARGEST = "Các mục bị trừ nhiều điểm nhất";
    static final String LARGEST_INTRO =
            "{top.count} mục dưới đây bị trừ {top.points} điểm, chiếm {top.share}% tổng số " + "điểm bị trừ:";
    static final String LOSSES_BY_AREA = "Điểm bị trừ theo lĩnh vực";
    static final String CAUSES_QUOTED = "Nguyên nhân được ghi theo bảng kết quả được phân tích.";
    static final String AREA_LOST = "Lĩnh vực {.code}. {.title}: bị trừ {.lost} điểm ở {.lostcount} mục";
    static final String ITEM_LOST = "Mục {.code}. {.title}: đạt {.achieved}/{.max} điểm, bị trừ {.lost} điểm";
    static final String ITEM_ZERO = "Mục {.code}. {.title}: không đạt điểm, bị trừ {.lost} điểm";
    static final String CAUSE = ". Nguyên nhân: {.cause}";
    static final String CAUSE_ABOVE = ". Nguyên nhân (nêu tại mục {.cause.from}): {.cause}";
    static final String SAME_CAUSE = ". Nguyên nhân như đã nêu tại mục {.cause.from}";
    static final String NO_CAUSE = ". Chưa nêu nguyên nhân";
    static final String GROUP_LOST = "Tiêu chí {.code}. {.title}: đạt {.achieved}/{.max} điểm ({.percent}%), bị "
            + "trừ {.lost} điểm ở {.lostcount} mục đánh giá qua {.source}; thấp nhất là mục {.low.code}. {.low.title} "
            + "({.low.percent}%)";
    static final String BY_AGENCY = "Điểm bị trừ theo cơ quan chịu trách nhiệm";
    static final String BY_AGENCY_INTRO =
            "Điểm bị trừ của mỗi mục được tính cho cơ quan chủ trì mục đó hoặc chủ trì tiêu "
                    + "chí cấp trên gần nhất; nơi không ghi rõ chủ trì thì tính cho cơ quan được nêu tên. Trách nhiệm phối hợp "
                    + "không tính điểm lần nữa.";
    static final String UNCLEAR = "Nội dung chưa rõ nguyên nhân, chưa rõ cơ quan chịu trách nhiệm";
    static final String WITHOUT_CAUSE =
            "{nocause.count} mục chưa nêu nguyên nhân, bị trừ {nocause.points} điểm: {nocause.codes}";
    static final String WITHOUT_AGENCY =
            "{noagency.count} mục chưa rõ cơ quan chịu trách nhiệm, bị trừ {noagency.points} điểm: {noagency.codes}";
    static final String NOT_GUESSED =
            "Đề nghị các cơ quan liên quan làm rõ những nội dung này; báo cáo không suy đoán.";
    static final String ALL_CLEAR = "Các mục bị trừ điểm đều đã có nguyên nhân và cơ quan chịu trách nhiệm.";

    static final String PART_PROPOSALS = "ĐỀ XUẤT, KIẾN NGHỊ";
    static final String PROPOSALS_INTRO =
            "Để khắc phục các nội dung bị trừ điểm, nâng cao Chỉ số cải cách hành chính năm "
                    + "{year.next} và những năm tiếp theo, đề nghị {council} xem xét, chỉ đạo thực hiện các nội dung sau:";
    static final String KEEP = "Tiếp tục thực hiện tốt các nội dung đã đạt điểm tối đa, duy trì kết quả trong năm "
            + "{year.next} và những năm tiếp theo.";
    static final String AGENCIES = "Đối với các cơ quan được giao chủ trì";
    static final String AGENCIES_INTRO =
            "Thủ trưởng cơ quan trực tiếp chỉ đạo giải trình và đề ra giải pháp khắc phục đối "
                    + "với từng mục dưới đây:";
    static final String AGENCY = "{.name}: {.count} mục, bị trừ {.lost} điểm";
    static final String DO_ZERO =
            "Mục không đạt điểm: {.zero}. Báo cáo nguyên nhân, việc đã làm, việc còn phải hoàn thành "
                    + "để đạt điểm và thời hạn hoàn thành";
    static final String DO_PARTIAL =
            "Mục đạt một phần điểm: {.partial}. Xác định phần còn thiếu so với yêu cầu của tiêu "
                    + "chí, giải pháp và thời hạn để đạt điểm tối đa";
    static final String DO_LEADERS =
            "Mục đánh giá qua điều tra xã hội học: {.leaders}. Phân tích kết quả điều tra từng nội "
                    + "dung, xác định hạn chế và giải pháp nâng mức đánh giá";
    static final String DO_SIPAS =
            "Mục thuộc Chỉ số hài lòng (SIPAS): {.sipas}. Phân tích ý kiến của người dân, tổ chức, "
                    + "có giải pháp đối với nội dung có mức hài lòng thấp";
    static final String CODE_AND_POINTS = "{.code} ({.lost} điểm)";
    static final String ASSIGN = "Đối với các mục chưa rõ cơ quan chịu trách nhiệm";
    static final String ASSIGN_DO =
            "Xác định cơ quan chủ trì đối với {noagency.count} mục ({noagency.codes}), đã bị trừ "
                    + "{noagency.points} điểm; cơ quan được giao thực hiện giải trình và đề ra giải pháp như các cơ quan nêu trên.";
    static final String EXPLAIN = "Đối với các mục chưa nêu nguyên nhân";
    static final String EXPLAIN_DO = "Cơ quan chịu trách nhiệm xác định, báo cáo nguyên nhân bị trừ điểm của "
            + "{nocause.count} mục ({nocause.codes}), đã bị trừ {nocause.points} điểm.";
    static final String DEADLINES = "Thời hạn và tổng hợp";
    static final String DEADLINES_DO = "Các cơ quan gửi báo cáo giải trình và giải pháp về {issue.issuer} trước ngày "
            + "{deadline.explanations}; {issue.issuer} tổng hợp, trình {council} ban hành kế hoạch cải thiện, nâng cao Chỉ "
            + "số cải cách hành chính trước ngày {deadline.plan}.";
    static final String EVIDENCE =
            "Các cơ quan cung cấp đầy đủ, chính xác, đúng hạn tài liệu kiểm chứng phục vụ đánh giá, "
                    + "xác định Chỉ số cải cách hành chính năm {year.next}.";

    static final String APPENDIX = "KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM {year} CỦA {unit.capitals}";
    static final String ATTACHED = "(Kèm theo Báo cáo số {issue.number}/BC-{issue.symbol} ngày {issue.day} tháng "
            + "{issue.month} năm {issue.year} của {issue.issuer})";

    private ReportWording() {}
}
