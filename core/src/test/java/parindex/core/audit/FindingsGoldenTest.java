package parindex.core.audit;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.audit.ExampleFixture.theReport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.audit.CheckFixture.Source;

/// The findings of the real report and the reference of all kinds, as a person has read them; `make golden` rewrites
/// both.
@Tag("U-01")
class FindingsGoldenTest {
    @Test
    void the_findings_of_the_real_report_are_those_that_were_reviewed() throws IOException {
        var lines = theReport().audit().findings().stream()
                .map(FindingsGoldenTest::line)
                .collect(joining("\n", "", "\n"));
        reads(ExampleFixture.FOLDER.resolve("findings.txt"), lines);
    }

    @Test
    void the_reference_lists_every_kind_and_every_check() throws IOException {
        reads(CheckFixture.HOME.resolve("docs/reference/findings.md"), reference());
    }

    private static String line(Finding finding) {
        return String.join(
                "\t",
                word(finding.severity()),
                finding.kind().code(),
                dash(finding.code()),
                dash(finding.field()),
                dash(finding.stated()),
                dash(finding.expected()),
                finding.place().said().vi(),
                finding.message().vi());
    }

    private static String reference() {
        return """
                <!-- generated from the code by FindingsGoldenTest; `make golden` rewrites it -->
                # Findings · Các loại sai lệch

                What `audit` finds in a published report. An **error** is a wrong figure or statement, a **warning** something missing or
                doubtful, a **note** something explained but worth knowing. Figures that are merely rounded or cut to the printed decimals are
                no findings at all.

                `audit` tìm những chỗ không khớp trong báo cáo đã công bố. **Lỗi** (error) là con số hoặc khẳng định sai, **cảnh báo** (warning)
                là chỗ thiếu hoặc chưa tin được, **ghi chú** (note) là chỗ đã giải thích được nhưng nên biết. Số chỉ làm tròn hoặc cắt bớt số lẻ
                đúng như đã in thì không phải sai lệch.

                ## Kinds · Loại

                | kind | severity | ý nghĩa | meaning | found by |
                | --- | --- | --- | --- | --- |
                %s

                `text-arithmetic` is a note where cutting or rounding explains the difference.

                ## Checks · Phép kiểm tra

                %s
                """.formatted(
                Arrays.stream(FindingKind.values()).map(FindingsGoldenTest::row).collect(joining("\n")),
                CheckFixture.sources().stream().map(FindingsGoldenTest::check).collect(joining("\n\n")));
    }

    private static String row(FindingKind kind) {
        var checks = Audit.checks().stream()
                .filter(check -> check.kinds().contains(kind))
                .map(check -> check.getClass().getSimpleName())
                .collect(joining(", "));
        return "| `%s` | %s | %s | %s | %s |"
                .formatted(
                        kind.code(),
                        word(kind.severity()),
                        kind.title().vi(),
                        kind.title().en(),
                        checks);
    }

    private static String check(Source source) {
        return "**" + source.name() + "** – " + source.help();
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static String dash(String text) {
        return text.isEmpty() ? "-" : text;
    }

    private static void reads(Path golden, String text) throws IOException {
        if (Boolean.getBoolean("parindex.golden")) {
            Files.createDirectories(golden.toAbsolutePath().getParent());
            Files.writeString(golden, text);
        }
        assertThat(golden).content().isEqualTo(text);
    }
}
