package parindex.formats.paper;

import parindex.core.document.Block.Orientation;

/// Measures of an official document, in millimetres, and sizes of letters, in points (annex I of Nghị định
/// 30/2020/NĐ-CP). Where it gives a range, one value is chosen here for all writers.
public final class Form {
    /// Short and long side of A4.
    public static final int SHORT_SIDE = 210;

    public static final int LONG_SIDE = 297;
    /// 20 to 25.
    public static final int TOP = 20;

    public static final int BOTTOM = 20;
    /// 30 to 35.
    public static final int LEFT = 30;
    /// 15 to 20.
    public static final int RIGHT = 15;
    /// From the upper edge to the page number, which stands within the margin.
    public static final int PAGE_NUMBER_FROM_TOP = 10;
    /// The left column of the head; the national title stands to its right.
    public static final int HEAD_LEFT = 67;
    /// 10 or 12.7.
    public static final float FIRST_LINE = 12.7f;
    /// The motto as long as it is printed, for the rule below it.
    public static final int MOTTO = 60;
    /// Rules under issuer and abstract: a third to a half of the line.
    public static final float SHORT_RULE = 0.4f;
    /// Room for seal and signature.
    public static final int SIGNATURE = 25;

    /// 12 to 13.
    public static final int NATION_SIZE = 13;
    /// 13 to 14.
    public static final int MOTTO_SIZE = 14;
    /// 12 to 13; body above, issuer, "V/v …" of a dispatch.
    public static final int HEAD_SIZE = 13;
    /// 13 to 14; text, place and date, type, abstract, office, name.
    public static final int TEXT_SIZE = 14;
    /// 13 to 14.
    public static final int PAGE_NUMBER_SIZE = 13;

    public static final int RECIPIENTS_TITLE_SIZE = 12;
    public static final int RECIPIENTS_SIZE = 11;
    /// Tables; the decree gives no size for them.
    public static final int TABLE_SIZE = 12;

    public static final int SMALL_TABLE_SIZE = 11;
    /// Between paragraphs, in points: at least 6.
    public static final int BETWEEN = 6;
    /// From one line to the next: single to one and a half.
    public static final float LINE = 1.1f;

    private Form() {}

    /// Width of the text on a page.
    public static int textWidth(Orientation orientation) {
        return pageWidth(orientation) - LEFT - RIGHT;
    }

    public static int pageWidth(Orientation orientation) {
        return orientation == Orientation.PORTRAIT ? SHORT_SIDE : LONG_SIDE;
    }

    public static int pageHeight(Orientation orientation) {
        return orientation == Orientation.PORTRAIT ? LONG_SIDE : SHORT_SIDE;
    }
}
