package parindex.formats.criteria;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;

/// Texts that a careless file form would change: signs with a meaning, numbers that are words, blanks, breaks, marks
/// nobody sees.
public final class OddTexts {
    public static final List<String> ALL = List.of(
            "Mục thường",
            "=1+1",
            "- gạch đầu dòng",
            "#thăng",
            "a # b",
            "hai: chấm",
            "cuối chấm:",
            "\"kép\" và 'đơn'",
            "dòng một\ndòng hai",
            "thụt:\n  vào\n\nhết",
            " đầu cách\nhai",
            "cuối xuống\n",
            "\r\nvề đầu",
            "📊 biểu đồ 🇻🇳",
            "Đ\u00E1nh gi\u00E1 " + Normalizer.normalize("tiêu chí", Normalizer.Form.NFD),
            "rất dài ".repeat(400).strip(),
            "yes",
            "No",
            "null",
            "~",
            "TRUE",
            "1.10",
            "007",
            "1e5",
            "0x1F",
            "12:30",
            "2026-01-05",
            "%",
            "50%",
            "@a",
            "`x`",
            "? x",
            "*sao",
            "&và",
            "!chú ý",
            "|",
            ">",
            "<<",
            "[a, b]",
            "{a: b}",
            "a, b] }",
            "đuôi ",
            " đầu",
            "tab\tgiữa",
            "\u00A0cách cứng\u00A0",
            "& < > ' \" &amp;",
            "_x0041_",
            "\u200Bẩn",
            "\\n \\",
            "\uFEFFdấu",
            "dòng\u2028lạ",
            "chuông\u0007",
            "=HYPERLINK(\"x\")");

    private OddTexts() {}

    /// One of them.
    static String any(Random random) {
        return ALL.get(random.nextInt(ALL.size()));
    }

    /// One of them as a name: on one line, without a semicolon.
    static String line(Random random) {
        return any(random).replaceAll("[;\\r\\n]", " ").concat("·").strip();
    }
}
