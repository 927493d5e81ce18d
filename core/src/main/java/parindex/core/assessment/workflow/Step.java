package parindex.core.assessment.workflow;

import java.util.Optional;
import java.util.Set;
import parindex.core.assessment.Role;

/// One line of the workflow: who does what, and when.
///
/// @param deed      what is done
/// @param roles     by whom
/// @param seat      for which body he has that role
/// @param rounds    in which stages of the round
/// @param move      from where to where
/// @param conditions what has to be true beside, nothing for most
public record Step(
        Deed deed, Set<Role> roles, Seat seat, Set<RoundStage> rounds, Move move, Set<Condition> conditions) {
    public Step {
        roles = Set.copyOf(roles);
        rounds = Set.copyOf(rounds);
        conditions = Set.copyOf(conditions);
    }

    /// From where to where.
    ///
    /// @param sheets stages of the sheet in which it can be done
    /// @param parts  stages of the part in which it can be done
    /// @param round  what the round becomes, nothing where it stays
    /// @param sheet  what the sheet becomes, nothing where it stays
    /// @param part   what the part becomes, nothing where it stays
    public record Move(
            Set<SheetStage> sheets,
            Set<PartStage> parts,
            Optional<RoundStage> round,
            Optional<SheetStage> sheet,
            Optional<PartStage> part) {
        private static final Set<SheetStage> ANY_SHEET = Set.of(SheetStage.values());
        private static final Set<PartStage> ANY_PART = Set.of(PartStage.values());

        public Move {
            sheets = Set.copyOf(sheets);
            parts = Set.copyOf(parts);
        }

        /// Whatever the stages of sheet and part are, they stay.
        static Move none() {
            return new Move(ANY_SHEET, ANY_PART, Optional.empty(), Optional.empty(), Optional.empty());
        }

        static Move round(RoundStage to) {
            return new Move(ANY_SHEET, ANY_PART, Optional.of(to), Optional.empty(), Optional.empty());
        }

        static Move within(SheetStage sheet) {
            return new Move(Set.of(sheet), ANY_PART, Optional.empty(), Optional.empty(), Optional.empty());
        }

        static Move within(SheetStage sheet, PartStage part) {
            return new Move(Set.of(sheet), Set.of(part), Optional.empty(), Optional.empty(), Optional.empty());
        }

        static Move part(PartStage to, PartStage... from) {
            return new Move(
                    Set.of(SheetStage.DRAFTING), Set.of(from), Optional.empty(), Optional.empty(), Optional.of(to));
        }

        static Move sheet(SheetStage from, SheetStage to, Set<PartStage> parts, PartStage part) {
            return new Move(Set.of(from), parts, Optional.empty(), Optional.of(to), Optional.of(part));
        }
    }

    /// Whether somebody is one of those who do it.
    boolean isFor(Standpoint who) {
        return roles.stream().anyMatch(role -> who.has(role, seat));
    }

    boolean meets(Situation situation) {
        return situation.met().containsAll(conditions);
    }

    /// The first condition that is not met; only where there is one.
    Condition unmet(Situation situation) {
        return conditions.stream()
                .filter(condition -> !situation.met().contains(condition))
                .sorted()
                .findFirst()
                .orElseThrow();
    }
}
