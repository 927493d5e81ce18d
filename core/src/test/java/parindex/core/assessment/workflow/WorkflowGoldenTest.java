package parindex.core.assessment.workflow;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.assessment.Role;
import parindex.core.assessment.workflow.Refusal.Reason;
import parindex.core.language.Text;

/// The reference of the workflow, made from its table; `make golden` rewrites it.
@Tag("E-17")
class WorkflowGoldenTest {
    private static final String PAGE = """
                <!-- generated from the code by WorkflowGoldenTest; `make golden` rewrites it -->
                # Workflow of a round · Quy trình của một đợt đánh giá

                One table decides who may do what, and when; pages, interface and this page come from it. The clock moves a round on by its five
                dates; more time that a unit was given keeps it in self-assessment.

                Một bảng quyết định ai được làm gì, vào lúc nào; trang web, giao diện lập trình và trang này đều lấy từ bảng đó. Đồng hồ của máy chủ
                chuyển giai đoạn theo năm mốc thời gian; đơn vị được gia hạn vẫn ở giai đoạn tự đánh giá.

                ## Round · Đợt

                ```mermaid
                stateDiagram-v2
                    [*] --> PREPARING
                %s
                    CLOSED --> [*]
                    WITHDRAWN --> [*]
                ```

                ## Sheet · Phiếu

                ```mermaid
                stateDiagram-v2
                    [*] --> DRAFTING
                %s
                ```

                ## Part of an agency · Phần của một cơ quan

                ```mermaid
                stateDiagram-v2
                    [*] --> DRAFTING
                %s
                ```

                ## Stages · Các giai đoạn

                | | tiếng Việt | English |
                | --- | --- | --- |
                %s

                ## Table · Bảng

                | deed · việc | who · ai | round · đợt | sheet · phiếu | part · phần | becomes · thành |
                | --- | --- | --- | --- | --- | --- |
                %s

                `OTHERS_APPROVED`: every part of another agency is approved. `NOTHING_ENTERED`: nobody entered anything in the round.
                `PROPOSED_BY_ANOTHER`: who confirms is not who proposed.
                `FROM_ELSEWHERE`: the person has and had no duty for the unit or the answering agency. `LINE_ASSIGNED`: the line is assigned to the
                person. `NO_CONFLICT`: the person declared to be free of conflicts with the unit. `LINE_QUESTIONED`: the line was asked about, reopened,
                or scored otherwise. `NOT_LOCKED`: nothing was published, or what was brought in was unlocked since. `BEFORE_COUNCIL`: the council has
                not decided the line. `JUDGED_BY_OTHERS`: the person did not appraise the line and is not to. `NOT_PUBLISHED`: no result of the round
                was published. Of who decides for the council, `FROM_ELSEWHERE` looks past the duty by which he runs the round.

                ## Refusals · Lời từ chối

                | code | tiếng Việt | English |
                | --- | --- | --- |
                %s
                """;

    @Test
    void the_reference_is_the_table() throws IOException {
        var golden = Path.of(System.getProperty("parindex.home")).resolve("docs/reference/workflow.md");
        var text = reference();
        if (Boolean.getBoolean("parindex.golden")) {
            Files.writeString(golden, text);
        }
        assertThat(golden).content().isEqualTo(text);
    }

    private static String reference() {
        return PAGE.formatted(
                String.join("\n", rounds()),
                moves(step -> step.move().sheets(), step -> step.move().sheet()),
                moves(step -> step.move().parts(), step -> step.move().part()),
                stages(),
                Workflow.STEPS.stream().map(WorkflowGoldenTest::row).collect(joining("\n")),
                Stream.of(Reason.values()).map(WorkflowGoldenTest::refusal).collect(joining("\n")));
    }

    private static List<String> rounds() {
        var clock = Arrays.stream(RoundStage.values()).toList().subList(1, 7);
        var byClock = Stream.iterate(0, at -> at + 1)
                .limit(clock.size() - 1L)
                .map(at -> arrow(clock.get(at), clock.get(at + 1), "clock"));
        var byDeed = Workflow.STEPS.stream()
                .flatMap(step -> step.move().round().stream()
                        .flatMap(to -> step.rounds().stream()
                                .sorted()
                                .map(from -> arrow(from, to, step.deed().word()))));
        return Stream.concat(byDeed, byClock).toList();
    }

    private static <E extends Enum<E>> String moves(Function<Step, Set<E>> from, Function<Step, Optional<E>> to) {
        return Workflow.STEPS.stream()
                .flatMap(step -> to.apply(step).stream()
                        .flatMap(end -> from.apply(step).stream()
                                .sorted()
                                .filter(begin -> begin != end)
                                .map(begin -> arrow(begin, end, step.deed().word()))))
                .distinct()
                .collect(joining("\n"));
    }

    private static String arrow(Enum<?> from, Enum<?> to, String by) {
        return "    %s --> %s: %s".formatted(from, to, by);
    }

    private static String stages() {
        return Stream.of(
                        Arrays.stream(RoundStage.values()).map(stage -> named("round", stage, stage.said())),
                        Arrays.stream(SheetStage.values()).map(stage -> named("sheet", stage, stage.said())),
                        Arrays.stream(PartStage.values()).map(stage -> named("part", stage, stage.said())))
                .flatMap(rows -> rows)
                .collect(joining("\n"));
    }

    private static String named(String what, Enum<?> stage, Text said) {
        return "| %s `%s` | %s | %s |".formatted(what, stage, said.vi(), said.en());
    }

    private static String row(Step step) {
        var move = step.move();
        var becomes = Stream.of(
                        move.round().map(round -> "round " + round),
                        move.sheet().map(sheet -> "sheet " + sheet),
                        move.part().map(part -> "part " + part))
                .flatMap(Optional::stream)
                .collect(joining(", "));
        return "| `%s` %s | %s of %s | %s | %s | %s | %s%s |"
                .formatted(
                        step.deed().word(),
                        step.deed().said().vi(),
                        list(step.roles(), Role.values().length),
                        step.seat(),
                        list(step.rounds(), RoundStage.values().length),
                        list(move.sheets(), SheetStage.values().length),
                        list(move.parts(), PartStage.values().length),
                        becomes,
                        step.conditions().stream()
                                .sorted()
                                .map(Enum::name)
                                .collect(joining(", ", step.conditions().isEmpty() ? "" : " if ", "")));
    }

    private static String list(Collection<? extends Enum<?>> some, int all) {
        return some.size() == all
                ? "any"
                : some.stream().map(Enum::name).sorted().collect(joining(", "));
    }

    private static String refusal(Reason reason) {
        var refusal = new Refusal(reason, Deed.SEND);
        var way = refusal.wayOut("Sở Nội vụ");
        return "| `%s` | %s %s | %s %s |"
                .formatted(
                        refusal.code(),
                        refusal.said().vi(),
                        way.vi(),
                        refusal.said().en(),
                        way.en());
    }
}
