package parindex.app.work.board;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import parindex.core.assessment.work.Progress.Counts;
import parindex.core.assessment.workflow.PartStage;
import parindex.core.language.Fold;

/// Who is how far (bảng tiến độ): one row a unit. Every sum is asked for, none is kept.
///
/// @param sheets of the units, by name
record Board(List<Sheet> sheets) {
    Board {
        sheets = List.copyOf(sheets);
    }

    /// Which rows are wanted.
    enum Only {
        ALL,
        /// Not sent yet.
        UNSENT,
        /// Complete or approved, and waiting for somebody.
        WAITING,
        /// Somebody has never signed in, or nobody is there.
        ABSENT
    }

    /// In which order.
    enum Sort {
        UNIT,
        /// Least filled first.
        FILLED,
        /// Longest waiting first.
        WAITING
    }

    /// The sheet of one unit.
    ///
    /// @param slug   part of its address
    /// @param unit   its name
    /// @param sent   whether it was sent
    /// @param sentAt when
    /// @param parts  what its agencies contribute
    record Sheet(String slug, String unit, boolean sent, Optional<Instant> sentAt, List<Part> parts) {
        Sheet {
            parts = List.copyOf(parts);
        }

        Sheet with(List<Part> others) {
            return new Sheet(slug, unit, sent, sentAt, others);
        }

        int sum(ToIntFunction<Counts> count) {
            return parts.stream().map(Part::counts).mapToInt(count).sum();
        }

        /// How many parts have come at least so far.
        int reached(PartStage stage) {
            return (int) parts.stream()
                    .filter(part -> part.stage().compareTo(stage) >= 0)
                    .count();
        }

        /// Since when the oldest of its parts waits for somebody else.
        Optional<Instant> waiting() {
            return sent
                    ? Optional.empty()
                    : parts.stream().flatMap(part -> part.waiting().stream()).min(Comparator.naturalOrder());
        }

        List<String> never() {
            return parts.stream()
                    .flatMap(part -> part.people().never().stream())
                    .distinct()
                    .toList();
        }

        boolean isUnmanned() {
            return parts.stream().anyMatch(part -> part.people().count() == 0);
        }

        private boolean is(Only wanted) {
            return switch (wanted) {
                case ALL -> true;
                case UNSENT -> !sent;
                case WAITING -> waiting().isPresent();
                case ABSENT -> isUnmanned() || !never().isEmpty();
            };
        }

        private boolean isNamed(String words) {
            return Stream.concat(Stream.of(unit), parts.stream().map(Part::agency))
                    .anyMatch(name -> Fold.plain(name).contains(words));
        }

        /// Items that are still empty, in a thousand.
        private int left() {
            var leaves = sum(Counts::leaves);
            return leaves == 0 ? 0 : sum(Counts::empty) * 1000 / leaves;
        }
    }

    /// What one agency contributes.
    ///
    /// @param id          the agency
    /// @param agency      its name
    /// @param stage       how far it is
    /// @param counts      what is there and lacking
    /// @param completedAt when it was said to be complete
    /// @param approvedAt  when it was approved
    /// @param people      who enters and approves
    record Part(
            UUID id,
            String agency,
            PartStage stage,
            Counts counts,
            Optional<Instant> completedAt,
            Optional<Instant> approvedAt,
            People people) {
        Optional<Instant> waiting() {
            return switch (stage) {
                case DRAFTING -> Optional.empty();
                case COMPLETE -> completedAt;
                case APPROVED -> approvedAt;
            };
        }

        Part with(People who) {
            return new Part(id, agency, stage, counts, completedAt, approvedAt, who);
        }
    }

    /// Who enters and approves.
    ///
    /// @param count of people
    /// @param never names of those who have never signed in
    record People(int count, List<String> never) {
        static final People NONE = new People(0, List.of());
    }

    /// The agencies of all sheets.
    List<UUID> agencies() {
        return sheets.stream()
                .flatMap(sheet -> sheet.parts().stream())
                .map(Part::id)
                .distinct()
                .toList();
    }

    Board with(Map<UUID, People> people) {
        return new Board(sheets.stream()
                .map(sheet -> sheet.with(sheet.parts().stream()
                        .map(part -> part.with(people.getOrDefault(part.id(), People.NONE)))
                        .toList()))
                .toList());
    }

    /// The rows that are wanted.
    ///
    /// @param words a part of the name of unit or agency, without accents; empty for all
    Board only(String words, Only wanted) {
        var plain = Fold.plain(words).strip();
        return new Board(sheets.stream()
                .filter(sheet -> sheet.is(wanted) && sheet.isNamed(plain))
                .toList());
    }

    Board sorted(Sort sort) {
        Comparator<Sheet> order = switch (sort) {
            case UNIT -> (one, other) -> 0;
            case FILLED -> Comparator.comparing(Sheet::left).reversed();
            case WAITING -> Comparator.comparing(sheet -> sheet.waiting().orElse(Instant.MAX));
        };
        return new Board(sheets.stream().sorted(order).toList());
    }

    int sent() {
        return (int) sheets.stream().filter(Sheet::sent).count();
    }

    int sum(ToIntFunction<Counts> count) {
        return sheets.stream().mapToInt(sheet -> sheet.sum(count)).sum();
    }
}
