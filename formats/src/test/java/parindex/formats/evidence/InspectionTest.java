package parindex.formats.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static parindex.formats.evidence.SampleFixture.bomb;
import static parindex.formats.evidence.SampleFixture.join;
import static parindex.formats.evidence.SampleFixture.latin;
import static parindex.formats.evidence.SampleFixture.office;
import static parindex.formats.evidence.SampleFixture.pdf;
import static parindex.formats.evidence.SampleFixture.picture;
import static parindex.formats.evidence.SampleFixture.text;
import static parindex.formats.evidence.SampleFixture.zip;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import parindex.core.evidence.FileFlaw;
import parindex.core.evidence.FileName;
import parindex.core.evidence.FileType;
import parindex.formats.evidence.Inspected.Accepted;
import parindex.formats.evidence.Inspected.Refused;

/// What is taken as a verification document and what is not, by name and content.
@Tag("O-06")
@Tag("T11")
class InspectionTest {
    private static final String OLD = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    @TempDir
    Path folder;

    static Stream<Arguments> taken() {
        return Stream.of(
                arguments("Báo cáo.pdf", pdf(3), FileType.PDF, 3),
                arguments("BAO CAO.PDF", pdf(1), FileType.PDF, 1),
                arguments("a.docx", office(SampleFixture.DOCX), FileType.DOCX, 0),
                arguments("a.xlsx", office("xl/workbook.xml"), FileType.XLSX, 0),
                arguments("a.pptx", office("ppt/presentation.xml"), FileType.PPTX, 0),
                arguments("a.odt", zip(Map.of("mimetype", FileType.ODT.media())), FileType.ODT, 0),
                arguments("a.ods", zip(Map.of("mimetype", FileType.ODS.media())), FileType.ODS, 0),
                arguments("a.png", picture("png", 4, 4), FileType.PNG, 1),
                arguments("a.jpeg", picture("jpg", 4, 4), FileType.JPEG, 1),
                arguments("a.txt", text("Số 12, ngày 3 tháng 4\n"), FileType.TXT, 0),
                arguments("a.txt", "Số 12".getBytes(StandardCharsets.UTF_16), FileType.TXT, 0),
                arguments("a.csv", text("mã;số\n1;2\n"), FileType.CSV, 0),
                arguments("x.exe.pdf", pdf(1), FileType.PDF, 1));
    }

    @ParameterizedTest(name = "{0} is {2}")
    @MethodSource("taken")
    void documents_of_offices_are_taken(String name, byte[] bytes, FileType type, int pages) throws IOException {
        assertThat(inspect(name, bytes)).isEqualTo(new Accepted(type, pages));
    }

    static Stream<Arguments> refused() {
        return Stream.of(programs(), scripts(), packed(), broken()).flatMap(all -> all);
    }

    private static Stream<Arguments> programs() {
        return Stream.of(
                arguments("a.exe", latin("MZ\u0090\0"), FileFlaw.PROGRAM),
                arguments("a.pdf", latin("MZ\u0090\0"), FileFlaw.PROGRAM),
                arguments("a.txt", latin("\u007FELF"), FileFlaw.PROGRAM),
                arguments("a.txt", text("#!/bin/sh\nrm\n"), FileFlaw.PROGRAM),
                arguments("a.bat", text("del *.*"), FileFlaw.ENDING),
                arguments("khong-duoi", pdf(1), FileFlaw.ENDING),
                arguments("bao-cao\u202Efdp.exe", pdf(1), FileFlaw.ENDING),
                arguments("a.pdf\0.exe", pdf(1), FileFlaw.ENDING),
                arguments("a.rtf", text("{\\rtf1}"), FileFlaw.ENDING),
                arguments("a.doc", latin(OLD), FileFlaw.OLD_OFFICE),
                arguments("a.docx", latin(OLD), FileFlaw.OLD_OFFICE));
    }

    private static Stream<Arguments> scripts() {
        return Stream.of(
                arguments("a.html", text("<!DOCTYPE html><script>x</script>"), FileFlaw.WEB_PAGE),
                arguments("a.txt", text("\uFEFF \n<html>"), FileFlaw.WEB_PAGE),
                arguments("a.txt", "<html>".getBytes(StandardCharsets.UTF_16LE), FileFlaw.WEB_PAGE),
                arguments("a.svg", text("<svg onload='x()'/>"), FileFlaw.WEB_PAGE),
                arguments("a.png", text("<?xml version='1.0'?><svg/>"), FileFlaw.WEB_PAGE),
                arguments("a.csv", text("1;2\n<ScRiPt>x</script>"), FileFlaw.SCRIPT),
                arguments("a.txt", "xin chào <script>".getBytes(StandardCharsets.UTF_16), FileFlaw.SCRIPT),
                arguments("a.png", join(picture("png", 4, 4), text("<script>x()</script>")), FileFlaw.SCRIPT),
                arguments("a.jpg", join(picture("jpg", 4, 4), text("<?php system(1);")), FileFlaw.SCRIPT),
                arguments("a.pdf", join(pdf(1), text("<html><body>")), FileFlaw.SCRIPT),
                arguments("a.pdf", SampleFixture.pdfWithScript(), FileFlaw.SCRIPT));
    }

    private static Stream<Arguments> packed() {
        var macro = Map.of("word/document.xml", "", "word/vbaProject.bin", "x");
        var declared = Map.of("xl/workbook.xml", "", "[Content_Types].xml", "application/vnd.ms-excel.macroEnabled");
        var locked = Map.of("mimetype", FileType.ODT.media(), "META-INF/manifest.xml", "<m:encryption-data/>");
        var open = Map.of("mimetype", FileType.ODT.media(), "Basic/Standard/Module1.xml", "x");
        var carrier = Map.of("word/document.xml", "", "word/embeddings/a.exe", "MZ");
        return Stream.of(
                arguments("a.docx", zip(macro), FileFlaw.MACRO),
                arguments("a.xlsx", zip(declared), FileFlaw.MACRO),
                arguments("a.docm", zip(macro), FileFlaw.ENDING),
                arguments("a.odt", zip(open), FileFlaw.MACRO),
                arguments("a.odt", zip(locked), FileFlaw.ENCRYPTED),
                arguments("a.docx", latin(OLD + "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0"), FileFlaw.ENCRYPTED),
                arguments("a.pdf", SampleFixture.pdfUnderPassword(), FileFlaw.ENCRYPTED),
                arguments("a.docx", zip(carrier), FileFlaw.PROGRAM),
                arguments("a.docx", zip(Map.of("bang.txt", "x")), FileFlaw.PACKED),
                arguments("a.zip", zip(Map.of("bang.txt", "x")), FileFlaw.ENDING),
                arguments("a.docx", bomb(20), FileFlaw.BOMB),
                arguments("a.docx", join(office(SampleFixture.DOCX), text("phần đuôi")), FileFlaw.TWO_IN_ONE),
                arguments("a.png", join(picture("png", 4, 4), zip(Map.of("a.js", "x"))), FileFlaw.TWO_IN_ONE),
                arguments("a.jpg", latin("\u00FF\u00D8\u00FF%PDF-1.4"), FileFlaw.TWO_IN_ONE));
    }

    private static Stream<Arguments> broken() {
        return Stream.of(
                arguments("a.pdf", new byte[0], FileFlaw.EMPTY),
                arguments("a.pdf", text("xin chào"), FileFlaw.BROKEN),
                arguments("a.pdf", text("%PDF-1.7\n"), FileFlaw.BROKEN),
                arguments("a.docx", latin("PK\u0003\u0004xxxx"), FileFlaw.BROKEN),
                arguments("a.png", latin("\u0089PNG\r\n\u001A\n"), FileFlaw.BROKEN),
                arguments("a.txt", latin("a\0b"), FileFlaw.NO_TEXT),
                arguments("a.heic", latin("\0\0\0\u0018ftypheic"), FileFlaw.PHONE_PICTURE),
                arguments("a.webp", latin("RIFF\0\0\0\0WEBP"), FileFlaw.PHONE_PICTURE));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("refused")
    void everything_else_is_refused_with_a_sentence_that_says_why(String name, byte[] bytes, FileFlaw flaw)
            throws IOException {
        assertThat(inspect(name, bytes)).isEqualTo(new Refused(flaw.said(FileName.of(name))));
    }

    static Stream<Arguments> misnamed() {
        return Stream.of(
                arguments("a.pdf", picture("png", 4, 4), "ảnh PNG"),
                arguments("a.png", pdf(1), "tệp PDF"),
                arguments("a.docx", office("xl/workbook.xml"), "tệp Excel"),
                arguments("a.txt", picture("jpg", 4, 4), "ảnh JPEG"));
    }

    @ParameterizedTest(name = "{0} is {2}")
    @MethodSource("misnamed")
    void a_name_that_claims_another_type_is_refused(String name, byte[] bytes, String content) throws IOException {
        assertThat(inspect(name, bytes))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.why().vi()).contains(name, content));
    }

    private Inspected inspect(String name, byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve("file"), bytes);
        return Inspection.of(file, FileName.of(name));
    }
}
