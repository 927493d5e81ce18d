package parindex.app.kit.parser;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.dhatim.fastexcel.Workbook;

/// One small sound file of each type, with something of everything that its reader looks at.
public final class Sound {
    private static final String TABLE = "mã;số liệu;giá trị\n1.1.1;input;12,5\n1.1.2;input;\"100\"\n1.2;state;đạt\n";
    private static final String OPEN =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content xmlns:office=\"o\" "
                    + "xmlns:text=\"t\" xmlns:table=\"b\" xmlns:draw=\"d\"><office:body>%s</office:body></office:document-content>";

    private Sound() {}

    /// By their endings, as a person would name them.
    public static Map<String, byte[]> files() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("docx", docx());
        files.put("xlsx", xlsx());
        files.put("pptx", pptx());
        files.put("odt", open("text", """
                <office:text><text:h>Mục</text:h><text:p>Một<text:s text:c="3"/>hai<text:tab/><text:line-break/>ba</text:p>
                <table:table><table:table-row><table:table-cell><text:p>ô</text:p></table:table-cell></table:table-row></table:table>
                <draw:frame><draw:image/></draw:frame></office:text>"""));
        files.put("ods", open("spreadsheet", """
                <office:spreadsheet><table:table table:name="Trang"><table:table-row table:number-rows-repeated="2">
                <table:table-cell><text:p>mã</text:p></table:table-cell><table:table-cell table:number-columns-repeated="3"/>
                <table:table-cell><text:p>12,5</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet>"""));
        files.put("pdf", pdf());
        files.put("csv", utf(TABLE));
        files.put("txt", utf("1. Cải cách thể chế 10,00 8,50\n1.1. Xây dựng văn bản 5,00 4,25\n"));
        files.put("png", picture("png"));
        files.put("jpeg", picture("jpg"));
        return files;
    }

    private static byte[] utf(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] docx() {
        return packed("[Content_Types].xml", "<Types/>", "word/document.xml", """
                <w:document xmlns:w="w"><w:body><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Báo cáo</w:t></w:r></w:p>
                <w:tbl><w:tr><w:tc><w:p><w:r><w:t>1.1</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>2,50</w:t><w:tab/><w:br/></w:r></w:p></w:tc></w:tr></w:tbl>
                <w:p><w:r><w:drawing><a/></w:drawing></w:r></w:p></w:body></w:document>""");
    }

    private static byte[] pptx() {
        return packed(
                "[Content_Types].xml",
                "<Types/>",
                "ppt/presentation.xml",
                "<p:presentation xmlns:p=\"p\"/>",
                "ppt/slides/slide1.xml",
                "<p:sld xmlns:p=\"p\" xmlns:a=\"a\"><a:p><a:r><a:t>Trang một</a:t></a:r><a:br/></a:p><a:tbl><a:tr><a:tc><a:p>"
                        + "<a:r><a:t>ô</a:t></a:r></a:p></a:tc></a:tr></a:tbl><p:pic/></p:sld>",
                "ppt/slides/slide2.xml",
                "<p:sld xmlns:p=\"p\" xmlns:a=\"a\"><a:p><a:r><a:t>Trang hai</a:t></a:r></a:p></p:sld>");
    }

    private static byte[] open(String kind, String body) {
        return packed(
                "mimetype",
                "application/vnd.oasis.opendocument." + kind,
                "META-INF/manifest.xml",
                "<manifest/>",
                "content.xml",
                OPEN.formatted(body));
    }

    private static byte[] packed(String... namesAndTexts) {
        var parts = new LinkedHashMap<String, byte[]>();
        for (var i = 0; i < namesAndTexts.length; i += 2) {
            parts.put(namesAndTexts[i], utf(namesAndTexts[i + 1]));
        }
        return Mutation.packed(parts);
    }

    private static byte[] xlsx() {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "thu", "1.0")) {
            var sheet = workbook.newWorksheet("Số liệu");
            sheet.value(0, 0, "mã");
            sheet.value(0, 1, "số liệu");
            sheet.value(0, 2, "giá trị");
            sheet.value(1, 0, "1.1.1");
            sheet.value(1, 1, "input");
            sheet.value(1, 2, 12.5);
            workbook.newWorksheet("Hai").value(3, 3, true);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    private static byte[] pdf() {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            document.addPage(new PDPage());
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText("1.1 Bao cao 5,00 4,25");
                content.endText();
                content.drawImage(LosslessFactory.createFromImage(document, image()), 50, 500);
            }
            document.save(out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    private static BufferedImage image() {
        var image = new BufferedImage(24, 16, BufferedImage.TYPE_INT_RGB);
        for (var x = 0; x < 24; x++) {
            image.setRGB(x, x % 16, Color.ORANGE.getRGB());
        }
        return image;
    }

    private static byte[] picture(String form) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image(), form, out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }
}
