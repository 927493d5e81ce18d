package parindex.app.evidence;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Two hundred files that attack whoever keeps or opens them: by their names, by what they hold, by both.
public final class HostileNames {
    /// What a script would do, if one ran.
    public static final String SCRIPT = "<script>top.hacked=1;alert(1)</script>";

    private static final List<String> NAMES = List.of(
            "../../../etc/passwd",
            "/etc/shadow",
            "C:\\Windows\\System32\\drivers\\etc\\hosts",
            "..\\..\\boot",
            "a\u0000b",
            "cv\u202Etxt.exe\u202C",
            "â".repeat(150),
            "Bie\u0302\u0301u 1",
            "dots...",
            " . . lead",
            "CON",
            "NUL",
            "aux.lpt1",
            "report.pdf.exe",
            "a\";filename=\"b.html",
            "a\r\nContent-Type: text/html\r\n\r\n" + SCRIPT,
            "<img src=x onerror=top.hacked=1>",
            "'-alert(1)-'",
            "%2e%2e%2f%00",
            "\u200B\u2066x\u2069",
            "$(id)`id`;|&",
            "-rf ~",
            "\uD83D\uDE00\uD83C\uDDFB\uD83C\uDDF3",
            "javascript:top.hacked=1");
    private static final List<String> FORBIDDEN = List.of(
            "svg",
            "html",
            "htm",
            "xhtml",
            "xht",
            "xml",
            "js",
            "mjs",
            "css",
            "exe",
            "com",
            "dll",
            "docm",
            "xlsm",
            "pptm",
            "dotm",
            "xltm",
            "doc",
            "xls",
            "ppt",
            "rtf",
            "zip",
            "rar",
            "7z",
            "jar",
            "bat",
            "cmd",
            "ps1",
            "vbs",
            "hta",
            "lnk",
            "msi",
            "swf",
            "mht",
            "eml",
            "iso",
            "gif",
            "webp",
            "bmp",
            "tif",
            "php",
            "jsp",
            "sh",
            "py",
            "url",
            "scf",
            "docx.html",
            "pdf.svg",
            "png.js",
            "pdf ",
            "");

    private HostileNames() {}

    /// A file as a browser would send it.
    public record Sent(String name, byte[] bytes) {}

    /// Names that are refused at the door, whatever is inside.
    public static List<Sent> forbidden() {
        return FORBIDDEN.stream()
                .map(ending -> new Sent("so-lieu." + ending, bytes("<svg onload=top.hacked=1>" + SCRIPT + ending)))
                .toList();
    }

    /// Hostile names, with a page for a browser inside, as if no inspection had seen it.
    public static List<Sent> unseen() {
        var all = new ArrayList<Sent>();
        for (var ending : List.of("txt", "csv", "pdf", "docx", "png")) {
            for (var name : NAMES) {
                var content = "<!doctype html>" + SCRIPT + "<svg onload=top.hacked=1>" + all.size();
                all.add(new Sent(name + "." + ending, bytes(content)));
            }
        }
        return all;
    }

    /// Allowed endings over contents that are, or also are, something else.
    public static List<Sent> polyglots() {
        var html = "<!doctype html>" + SCRIPT;
        var pdf = EvidenceFixture.pdf(1);
        var png = EvidenceFixture.png(9);
        var zip = EvidenceFixture.zip(Map.of("index.html", html));
        var all = new LinkedHashMap<String, byte[]>(offices());
        all.put("html.txt", bytes(html));
        all.put("html.csv", bytes("a,b\n" + html));
        all.put("svg.txt", bytes("<svg xmlns='http://www.w3.org/2000/svg' onload='top.hacked=1'/>"));
        all.put("html-utf16.txt", ("\uFEFF" + html).getBytes(StandardCharsets.UTF_16LE));
        all.put("svg.png", bytes("<svg xmlns='http://www.w3.org/2000/svg'>" + SCRIPT + "</svg>"));
        all.put("html.pdf", bytes(html));
        all.put("html.jpg", bytes(html));
        all.put("html-before.pdf", join(bytes(html), pdf));
        all.put("html-after.pdf", join(pdf, bytes(html)));
        all.put("zip-after.pdf", join(pdf, zip));
        all.put("html-after.png", join(png, bytes(html)));
        all.put("zip-after.png", join(png, zip));
        all.put("gif-js.png", bytes("GIF89a/*\u0000\u0000*/=1;top.hacked=1//"));
        all.put("gif.jpg", bytes("GIF89a" + html));
        all.put("zip.docx", zip);
        all.put("exe.pdf", bytes("MZ\u0090\u0000\u0003"));
        all.put("shebang.txt", bytes("#!/bin/sh\nid\n"));
        all.put("formula.csv", bytes("=cmd|' /C calc'!A0,1\n"));
        all.put("javascript.txt", bytes("top.hacked=1;alert(1)"));
        all.put("sound.pdf", pdf);
        all.put("sound.png", png);
        all.put("nul.txt", bytes("a\u0000b"));
        return all.entrySet().stream()
                .map(file -> new Sent(file.getKey(), file.getValue()))
                .toList();
    }

    private static Map<String, byte[]> offices() {
        var all = new LinkedHashMap<String, byte[]>();
        all.put("macro.docx", EvidenceFixture.zip(Map.of("word/document.xml", "<w/>", "word/vbaProject.bin", "x")));
        all.put(
                "docm.docx",
                EvidenceFixture.zip(Map.of(
                        "[Content_Types].xml",
                        "application/vnd.ms-word.document.macroEnabled.main+xml",
                        "word/document.xml",
                        "<w/>")));
        all.put("xlsm.xlsx", EvidenceFixture.zip(Map.of("xl/workbook.xml", "<w/>", "xl/vbaProject.bin", "x")));
        all.put("xlsx.docx", EvidenceFixture.zip(Map.of("xl/workbook.xml", "<w/>")));
        all.put("exe-in.docx", EvidenceFixture.zip(Map.of("word/document.xml", "<w/>", "word/a.exe", "MZ")));
        all.put("ole.docx", new byte[] {
            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0
        });
        all.put("script.docx", EvidenceFixture.docx("&lt;script&gt;top.hacked=1&lt;/script&gt;"));
        return all;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] join(byte[] first, byte[] second) {
        var joined = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }
}
