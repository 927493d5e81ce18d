package parindex.core.points.rule;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.points.rule.RuleFixture.percent;
import static parindex.core.points.rule.RuleFixture.step;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.language.Text;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Expression.Named;
import parindex.core.points.figure.Expression.Operation;
import parindex.core.points.figure.Expression.Sign;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Input;
import parindex.core.points.figure.Input.Allowed;
import parindex.core.points.figure.Measure;
import parindex.core.points.figure.Side;
import parindex.core.points.reach.Reach;
import parindex.core.points.rule.States.State;
import parindex.core.points.rule.States.Worth;

/// The reference of all kinds of rules, made from the rules themselves; `make golden` rewrites it.
@Tag("R-10")
class RulesGoldenTest {
    private static final Points ONE = Points.of("1");
    private static final String FIGURE = """
            kind: threshold
            figure: { label: Tỷ lệ hồ sơ đúng hạn, en: On-time rate, unit: "%", by: on_time / received, from: 0%, to: 100% }
            inputs:
              on_time: { label: Số hồ sơ đúng hạn, en: Files on time, unit: hồ sơ, unit-en: files, from: 0, whole: true }
              received: { label: Tổng số hồ sơ, en: All files, unit: hồ sơ, unit-en: files, from: 0, whole: true }
            """;
    private static final String INITIATIVES = """
            figure: initiatives
            inputs: { initiatives: { label: Số sáng kiến, en: Initiatives, unit: sáng kiến, unit-en: initiatives, from: 0, whole: true } }
            """;
    private static final String VIOLATIONS = """
            figure: violations
            inputs: { violations: { label: Số sai phạm, en: Violations, unit: sai phạm, unit-en: violations, from: 0, whole: true } }
            """;

    /// An invented rule with facts for it.
    private record Example(Rule rule, Facts facts, String yaml) {}

    @Test
    void the_reference_shows_every_kind_of_rule() throws IOException {
        var golden = Path.of(System.getProperty("parindex.home")).resolve("docs/reference/rules.md");
        reads(golden, reference());
    }

    @Test
    void every_kind_has_an_example_that_is_sound() {
        assertThat(Stream.of(RuleKind.values()).map(RulesGoldenTest::example))
                .allSatisfy(example -> assertThat(example.rule().faults(ONE)).isEmpty())
                .<Object>extracting(example -> example.rule().getClass())
                .containsExactlyInAnyOrder((Object[]) Rule.class.getPermittedSubclasses());
    }

    private static String reference() {
        return """
                <!-- generated from the code by RulesGoldenTest; `make golden` rewrites it -->
                # Kinds of rules · Các kiểu cách tính điểm

                Every rule of a criteria set is of one of these kinds. The examples are invented, on an item worth 1 point; every sentence below
                is made from the rule itself. Keys of a figure and its inputs: [set-file.md](set-file.md).

                Mỗi cách tính trong bộ tiêu chí thuộc một trong các kiểu dưới đây. Ví dụ là đặt ra, cho mục có điểm chuẩn 1; mọi câu dưới đây
                được lập từ chính cách tính.

                %s
                """.formatted(
                Stream.of(RuleKind.values()).map(RulesGoldenTest::section).collect(joining("\n\n")));
    }

    private static String section(RuleKind kind) {
        var example = example(kind);
        var rule = example.rule();
        var award = rule.award(example.facts(), ONE);
        return """
                ## `%s`

                ```
                %s
                ```

                | | tiếng Việt | English |
                | --- | --- | --- |
                %s
                %s
                %s
                %s
                Entry: %s.""".formatted(
                        kind.word(),
                        example.yaml(),
                        row("rule", rule.said(ONE)),
                        row("why", award.said()),
                        row("need", Reach.of(rule, example.facts(), ONE).said()),
                        rule.boundaries(ONE).stream()
                                .map(boundary -> row("to try", boundary.said()) + "\n")
                                .collect(joining()),
                        rule.entry().name().toLowerCase(Locale.ROOT));
    }

    private static String row(String what, Text said) {
        return "| " + what + " | " + said.vi() + " | " + said.en() + " |";
    }

    private static Example example(RuleKind kind) {
        return switch (kind) {
            case THRESHOLD ->
                new Example(
                        new Threshold(ratio(), Side.AT_LEAST, percent("90")),
                        files(150, 200),
                        FIGURE + "at-least: 90%");
            case STEPS ->
                new Example(
                        new Steps(
                                Measure.of(initiatives()),
                                List.of(step(0, "0"), step(1, "0.5"), RuleFixture.unknownStep(2), step(3, "1"))),
                        Facts.of("initiatives", Share.of(1)),
                        "kind: steps\n" + INITIATIVES
                                + "steps: [{ from: 0, points: 0 }, { from: 1, points: 0.5 }, { from: 2, points: unknown },"
                                + " { from: 3, points: 1 }]");
            case STATES -> states();
            case PROPORTIONAL ->
                new Example(
                        new Proportional(ratio(), Optional.of(percent("80")), Optional.of(percent("40"))),
                        files(50, 200),
                        FIGURE.replace("threshold", "proportional")
                                + "full-at: 80%        # or unknown\nfloor: 40%          # may be left out");
            case DEDUCTION ->
                new Example(
                        new Deduction(Measure.of(violations()), Points.of("0.25"), Optional.of(Share.of(3))),
                        Facts.of("violations", Share.of(2)),
                        "kind: deduction\n" + VIOLATIONS + "each: 0.25\nknown-up-to: 3      # may be left out");
            case CHECKLIST -> checklist();
            case JUDGEMENT ->
                new Example(
                        new Judgement(List.of(Points.ZERO, Points.of("0.5"), ONE)),
                        Facts.of(Judgement.POINTS, Share.of("0.5")),
                        "kind: judgement\nallowed: [0, 0.5, 1]   # left out where anything from 0 to the maximum may be set");
        };
    }

    private static Input violations() {
        return new Input(
                "violations", new Text("Số sai phạm", "Violations"), new Text("sai phạm", "violations"), Allowed.COUNT);
    }

    private static Input initiatives() {
        return new Input(
                "initiatives",
                new Text("Số sáng kiến", "Initiatives"),
                new Text("sáng kiến", "initiatives"),
                Allowed.COUNT);
    }

    private static Measure ratio() {
        var files = new Text("hồ sơ", "files");
        var onTime = new Input("on_time", new Text("Số hồ sơ đúng hạn", "Files on time"), files, Allowed.COUNT);
        var received = new Input("received", new Text("Tổng số hồ sơ", "All files"), files, Allowed.COUNT);
        return new Measure(
                new Text("Tỷ lệ hồ sơ đúng hạn", "On-time rate"),
                Input.PERCENT,
                new Operation(Sign.OVER, new Named(onTime), new Named(received)),
                Allowed.RATE);
    }

    private static Facts files(long onTime, long received) {
        return Facts.of("on_time", Share.of(onTime)).and("received", Share.of(received));
    }

    private static Example states() {
        var input = new Input("system", new Text("Hệ thống báo cáo", "Report system"), Input.BARE, Allowed.ANY);
        var rule = new States(
                input,
                List.of(
                        new State("none", new Text("chưa có", "none"), new Worth.Earned(Points.ZERO)),
                        new State("built", new Text("đã xây dựng", "built"), new Worth.Earned(Points.of("0.5"))),
                        new State("partly", new Text("tích hợp một phần", "partly integrated"), Worth.NotTold.IT),
                        new State("full", new Text("tích hợp đầy đủ", "integrated"), new Worth.Earned(ONE)),
                        new State("idle", new Text("không phát sinh", "nothing arose"), Worth.NotApplicable.IT)));
        return new Example(rule, Facts.state("system", "built"), """
                kind: states
                input: system
                label: Hệ thống báo cáo
                en: Report system
                states:
                  - { state: none, label: chưa có, en: none, points: 0 }
                  - { state: built, label: đã xây dựng, en: built, points: 0.5 }
                  - { state: partly, label: tích hợp một phần, en: partly integrated, points: unknown }
                  - { state: full, label: tích hợp đầy đủ, en: integrated, points: 1 }
                  - { state: idle, label: không phát sinh, en: nothing arose, points: not-applicable }""");
    }

    private static Example checklist() {
        var rule = new Checklist(List.of(
                new Checklist.Part("plan", new Text("ban hành kế hoạch", "plan issued"), Points.of("0.5")),
                new Checklist.Part(
                        "report", new Text("gửi báo cáo đúng hạn", "report sent on time"), Points.of("0.25")),
                new Checklist.Part("notice", new Text("công khai kết quả", "results published"), Points.of("0.25"))));
        return new Example(
                rule, Facts.of("plan", Share.ONE).and("report", Share.ZERO).and("notice", Share.ZERO), """
                kind: checklist
                parts:
                  - { part: plan, label: ban hành kế hoạch, en: plan issued, points: 0.5 }
                  - { part: report, label: gửi báo cáo đúng hạn, en: report sent on time, points: 0.25 }
                  - { part: notice, label: công khai kết quả, en: results published, points: 0.25 }""");
    }

    private static void reads(Path golden, String text) throws IOException {
        if (Boolean.getBoolean("parindex.golden")) {
            Files.createDirectories(golden.toAbsolutePath().getParent());
            Files.writeString(golden, text);
        }
        assertThat(golden).content().isEqualTo(text);
    }
}
