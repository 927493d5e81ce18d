package parindex.formats.paper;

/// The words that stand on every official document of a kind.
public final class PaperWording {
    public static final String NUMBER = "Số: ";
    public static final String ADDRESSED_TO = "Kính gửi:";
    public static final String RECIPIENTS = "Nơi nhận:";
    public static final String APPENDIX = "Phụ lục";
    public static final String DASH = "- ";

    private PaperWording() {}
}
