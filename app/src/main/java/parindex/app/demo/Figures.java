package parindex.app.demo;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import parindex.app.assessment.entry.Typed;
import parindex.core.assessment.EntryState;
import parindex.core.criteria.item.ItemCode;
import parindex.core.points.figure.Facts;
import parindex.core.scoring.WorkedCase;

/// Invented figures: for each item those of one of the worked examples of its set, the same ones from the same seed.
final class Figures {
    private static final String EXPLANATION = "Số liệu minh họa; đơn vị lưu hồ sơ gốc, chưa có tài liệu điện tử.";

    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000);

    private final List<WorkedCase> cases;
    private final Random random;

    Figures(List<WorkedCase> cases, long seed) {
        this.cases = cases.stream().filter(Figures::canBeTyped).toList();
        this.random = new Random(seed);
    }

    private static boolean canBeTyped(WorkedCase one) {
        return one.outcome() == WorkedCase.Outcome.SCORED
                && !one.facts().given().isEmpty()
                && one.facts().given().values().stream().allMatch(Figures::isPlain);
    }

    /// Neither a fraction nor one of the large numbers by which examples come close to a limit.
    private static boolean isPlain(Facts.Fact fact) {
        return switch (fact) {
            case Facts.State ignored -> true;
            case Facts.Figure figure ->
                !figure.said().contains("/") && new BigDecimal(figure.said()).compareTo(LARGEST) <= 0;
        };
    }

    /// What somebody types for an item, nothing where no example can be typed.
    Optional<Typed> of(ItemCode item) {
        var choice = cases.stream().filter(one -> one.item().equals(item)).toList();
        return choice.isEmpty() ? Optional.empty() : Optional.of(typed(better(one(choice), one(choice))));
    }

    private WorkedCase one(List<WorkedCase> choice) {
        return choice.get(random.nextInt(choice.size()));
    }

    /// Departments mostly do well.
    private static WorkedCase better(WorkedCase one, WorkedCase other) {
        return one.points().orElseThrow().compareTo(other.points().orElseThrow()) >= 0 ? one : other;
    }

    private static Typed typed(WorkedCase one) {
        Map<String, String> texts = new HashMap<>();
        one.facts().given().forEach((name, fact) -> texts.put(name, said(fact)));
        return new Typed(EntryState.GIVEN, texts, EXPLANATION, "", false);
    }

    private static String said(Facts.Fact fact) {
        return fact.said().replace('.', ',');
    }
}
