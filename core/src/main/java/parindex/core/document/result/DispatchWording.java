package parindex.core.document.result;

/// Every sentence of the dispatch that sends the report.
final class DispatchWording {
    /// How the name of a body begins that commands instead of asking, in small letters.
    static final String COMMITTEE = "ủy ban nhân dân";

    static final String COMMAND = "yêu cầu";
    static final String REQUEST = "đề nghị";
    static final String SUBJECT =
            "V/v cải thiện, nâng cao Chỉ số cải cách hành chính năm {year.next} của {unit.within}";
    static final String OPENING = "Theo kết quả Chỉ số cải cách hành chính ({index}) năm {year}, "
            + "{unit.within} đạt *{total}/{max} điểm* ({percent}%)";
    static final String ENCLOSED = "_(Gửi kèm Báo cáo số {report.number}/BC-{report.symbol} ngày {report.date} của "
            + "{report.issuer} phân tích, đánh giá kết quả Chỉ số cải cách hành chính năm {year})_.";
    static final String KEEP =
            "Để duy trì kết quả trên trong năm {year.next}, {issue.issuer} {tone} các cơ quan, đơn vị, "
                    + "địa phương tiếp tục thực hiện tốt các nội dung đã đạt điểm tối đa và cung cấp đầy đủ, chính xác, đúng hạn tài "
                    + "liệu kiểm chứng.";
    static final String LOSSES =
            "Tuy nhiên, còn {losses.count} mục bị trừ tổng số {lost} điểm, trong đó {zero.count} mục "
                    + "không đạt điểm. Để khắc phục tồn tại, hạn chế, cải thiện và nâng cao Chỉ số cải cách hành chính năm "
                    + "{year.next}, {issue.issuer} {tone} các cơ quan, đơn vị, địa phương thực hiện các nội dung sau:";
    static final String EXPLAIN =
            "Thủ trưởng các cơ quan, đơn vị trực tiếp chỉ đạo giải trình nguyên nhân, đề ra giải pháp "
                    + "và thời hạn khắc phục đối với từng mục bị trừ điểm nêu tại Báo cáo gửi kèm.";
    static final String EXPLAIN_NAMED =
            "Thủ trưởng các cơ quan dưới đây trực tiếp chỉ đạo giải trình nguyên nhân, đề ra "
                    + "giải pháp và thời hạn khắc phục đối với từng mục bị trừ điểm (chi tiết tại Báo cáo gửi kèm):";
    static final String ASSIGN =
            "{report.issuer} tham mưu xác định cơ quan chủ trì đối với {noagency.count} mục chưa rõ cơ "
                    + "quan chịu trách nhiệm, đã bị trừ {noagency.points} điểm ({noagency.codes}).";
    static final String DEADLINES = "Báo cáo giải trình và giải pháp gửi về {report.issuer} trước ngày "
            + "{deadline.explanations}. {report.issuer} theo dõi, đôn đốc, tổng hợp việc thực hiện; tham mưu ban hành kế "
            + "hoạch cải thiện, nâng cao Chỉ số cải cách hành chính trước ngày {deadline.plan}.";
    static final String EVIDENCE =
            "Các cơ quan, đơn vị, địa phương phối hợp chặt chẽ với {report.issuer} trong đánh giá, "
                    + "xác định Chỉ số cải cách hành chính năm {year.next}; cung cấp đầy đủ, chính xác, đúng hạn tài liệu kiểm chứng.";
    static final String CLOSING =
            "Nhận được Công văn này, {issue.issuer} {tone} các cơ quan, đơn vị, địa phương triển khai thực hiện./.";

    private DispatchWording() {}
}
