package parindex.app.kit.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parindex.app.kit.parser.ParserTask.Kind.CARD;
import static parindex.app.kit.parser.ParserTask.Kind.INSPECT;
import static parindex.app.kit.parser.ParserTask.Kind.MARKUP;
import static parindex.app.kit.parser.ParserTask.Kind.PAGE;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parindex.formats.BadInput;

@Tag("T10")
@Tag("E-08")
class ParserTest {
    private static final Parser PARSER = new Parser(20);

    @TempDir
    Path folder;

    @Test
    void a_report_is_read_as_the_program_itself_reads_it() {
        var report = Path.of(System.getProperty("parindex.home"), "examples/tinh-thu-2023/report.txt");
        var card = text(PARSER.read(ParserTask.of(CARD, "report.txt"), report));
        assertThat(card).contains("\"nodes\"", "2023");
    }

    @Test
    void a_page_of_a_pdf_becomes_a_picture() throws IOException {
        var pdf = pdf(2);
        assertThat(text(PARSER.read(ParserTask.of(INSPECT, "a.pdf"), pdf))).isEqualTo("PDF 2");
        var page = ImageIO.read(new ByteArrayInputStream(PARSER.read(new ParserTask(PAGE, "a.pdf", 2), pdf)));
        assertThat(page.getWidth()).isBetween(600, 1200);
        assertThatThrownBy(() -> PARSER.read(new ParserTask(PAGE, "a.pdf", 3), pdf))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void a_picture_is_made_anew_and_no_larger_than_a_screen() throws IOException {
        var file = folder.resolve("a.jpg");
        ImageIO.write(new BufferedImage(4000, 3000, BufferedImage.TYPE_INT_RGB), "jpg", file.toFile());
        var page = ImageIO.read(new ByteArrayInputStream(PARSER.read(new ParserTask(PAGE, "a.jpg", 1), file)));
        assertThat(page.getWidth()).isEqualTo(1200);
        assertThat(page.getHeight()).isEqualTo(900);
    }

    @Test
    void a_document_with_a_remote_picture_opens_without_calling_outside() throws IOException {
        var calls = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.close();
        });
        server.start();
        try {
            var remote = "http://localhost:" + server.getAddress().getPort() + "/a.png";
            var markup = text(PARSER.read(ParserTask.of(MARKUP, "a.docx"), docx(remote)));
            assertThat(markup)
                    .isEqualTo(
                            "<h2>Báo cáo &lt;1&gt;</h2><p>Trước ▢ sau, xem trang</p><table><tr><td><p>ô</p></td></tr></table>");
            assertThat(calls).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void a_parser_knows_no_way_outside() throws IOException {
        var command = ParserCommand.ofThisProgram();
        var look = new java.util.ArrayList<>(command.isolation());
        look.addAll(java.util.List.of("cat", "/proc/net/dev"));
        var process = new ProcessBuilder(look).start();
        var ways = text(process.getInputStream().readAllBytes())
                .lines()
                .filter(line -> line.contains(":"))
                .map(line -> line.substring(0, line.indexOf(':')).strip())
                .toList();
        assertThat(ways)
                .as("where the system keeps it, else Java does")
                .matches(all -> !command.isIsolated() || all.equals(java.util.List.of("lo")));
        assertThat(command.process(folder).environment()).containsOnlyKeys("LC_ALL", "PATH", "TZ");
    }

    @Test
    void a_workbook_becomes_tables() throws IOException {
        var file = folder.resolve("a.xlsx");
        try (var out = Files.newOutputStream(file);
                var book = new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("Bảng 1");
            sheet.value(0, 0, "<script>");
            sheet.value(0, 1, 12);
        }
        assertThat(text(PARSER.read(ParserTask.of(MARKUP, "a.xlsx"), file)))
                .isEqualTo("<h2>Bảng 1</h2><table><tr><th>1</th><td>&lt;script&gt;</td><td>12</td></tr></table>");
    }

    @Test
    void a_bomb_is_seen_before_it_unfolds() throws IOException {
        assertThatThrownBy(() -> PARSER.read(ParserTask.of(INSPECT, "bom.docx"), endlessParagraph()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("bung ra lớn bất thường");
    }

    @Test
    void what_does_not_fit_into_its_memory_ends_the_parser_alone() throws IOException {
        var file = endlessParagraph();
        var before = used();
        assertThatThrownBy(() -> PARSER.read(ParserTask.of(MARKUP, "bom.docx"), file))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("quá lớn hoặc quá phức tạp");
        assertThat(used() - before).isLessThan(64L << 20);
    }

    private Path endlessParagraph() throws IOException {
        var bomb = folder.resolve("bom.docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            entry(zip, "word/document.xml", "<w:document xmlns:w=\"w\"><w:p><w:t>");
            var letters = "a".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (var i = 0; i < 350; i++) {
                zip.write(letters);
            }
            zip.write("</w:t></w:p></w:document>".getBytes(StandardCharsets.UTF_8));
        }
        return bomb;
    }

    @Test
    void what_takes_too_long_is_stopped_with_a_sentence() {
        var impatient = new Parser(1);
        assertThatThrownBy(() -> impatient.read(ParserTask.of(CARD, "dài.txt"), endless()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("dài.txt: đọc quá lâu");
        assertThat(ProcessHandle.current()
                        .children()
                        .map(child -> child.info().commandLine().orElse("")))
                .noneMatch(line -> line.contains("parindex-parser"));
    }

    private Path endless() throws IOException {
        var pipe = folder.resolve("pipe");
        try {
            new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
        return pipe;
    }

    private Path pdf(int pages) throws IOException {
        var file = folder.resolve("a.pdf");
        try (var document = new PDDocument()) {
            for (var i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            document.save(file.toFile());
        }
        return file;
    }

    private Path docx(String remote) throws IOException {
        var file = folder.resolve("a.docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(
                    zip,
                    "word/_rels/document.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"%s\" TargetMode=\"External\"/></Relationships>"
                            .formatted(remote));
            entry(zip, "word/document.xml", """
                    <w:document xmlns:w="w" xmlns:r="r"><w:body>
                    <w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Báo cáo &lt;1&gt;</w:t></w:r></w:p>
                    <w:p><w:r><w:t>Trước </w:t></w:r><w:r><w:drawing><blip r:link="r1"/></w:drawing></w:r>
                    <w:r><w:t> sau, xem </w:t></w:r><w:hyperlink r:id="r1"><w:r><w:t>trang</w:t></w:r></w:hyperlink></w:p>
                    <w:tbl><w:tr><w:tc><w:p><w:r><w:t>ô</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
                    </w:body></w:document>""");
        }
        return file;
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
