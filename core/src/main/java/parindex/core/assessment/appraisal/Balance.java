package parindex.core.assessment.appraisal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/// Shares blocks of lines out among appraisers so that loads are as even as can be, and never a block to somebody who
/// may not judge it (E-21). Blocks of one kind go to as few people as possible.
///
/// @param <B> a block: the lines of one area of one unit
/// @param <P> an appraiser
public final class Balance<B, P> {
    private final List<P> people;
    private final BiPredicate<P, B> may;
    private final Map<P, List<B>> shares = new HashMap<>();
    private final List<B> left = new ArrayList<>();

    private Balance(Collection<P> people, BiPredicate<P, B> may) {
        this.people = List.copyOf(people);
        this.may = may;
        this.people.forEach(person -> shares.put(person, new ArrayList<>()));
    }

    /// Who judges what, and what is left because nobody may.
    public record Shares<B, P>(Map<P, List<B>> of, List<B> left) {
        public Shares {
            of = Map.copyOf(of);
            left = List.copyOf(left);
        }
    }

    /// The shares; blocks that follow one another go to the same person while he has room.
    public static <B, P> Shares<B, P> of(List<B> blocks, Collection<P> people, BiPredicate<P, B> may) {
        var balance = new Balance<>(people, may);
        balance.deal(blocks);
        balance.even();
        return new Shares<>(balance.shares, balance.left);
    }

    private void deal(List<B> blocks) {
        var room = people.isEmpty() ? 0 : Math.ceilDiv(blocks.size(), people.size());
        Optional<P> current = Optional.empty();
        for (var block : blocks) {
            var next = current.filter(person -> may.test(person, block) && load(person) < room)
                    .or(() -> people.stream()
                            .filter(person -> may.test(person, block))
                            .min(Comparator.comparingInt(this::load)));
            next.ifPresentOrElse(person -> share(person).add(block), () -> left.add(block));
            current = next.or(Optional::empty);
        }
    }

    private List<B> share(P person) {
        return java.util.Objects.requireNonNull(shares.get(person));
    }

    private int load(P person) {
        return share(person).size();
    }

    /// Passes blocks on, from hand to hand where need be, until nobody has two more than another who could take one.
    private void even() {
        var moved = true;
        while (moved) {
            moved = people.stream()
                    .sorted(Comparator.comparingInt(this::load).reversed())
                    .anyMatch(this::relieve);
        }
    }

    /// A block that passes from one to another.
    private record Pass<B, P>(P from, B block, P to) {}

    private boolean relieve(P burdened) {
        var ways = new HashMap<P, Pass<B, P>>();
        var seen = new HashSet<P>(List.of(burdened));
        var queue = new ArrayDeque<P>(List.of(burdened));
        while (!queue.isEmpty()) {
            var giver = queue.removeFirst();
            for (var pass : passes(giver)) {
                if (seen.add(pass.to())) {
                    ways.put(pass.to(), pass);
                    if (load(pass.to()) <= load(burdened) - 2) {
                        pass(pass.to(), burdened, ways);
                        return true;
                    }
                    queue.add(pass.to());
                }
            }
        }
        return false;
    }

    private List<Pass<B, P>> passes(P giver) {
        return people.stream()
                .filter(taker -> !taker.equals(giver))
                .flatMap(taker -> share(giver).stream()
                        .filter(block -> may.test(taker, block))
                        .findFirst()
                        .map(block -> new Pass<>(giver, block, taker))
                        .stream())
                .toList();
    }

    private void pass(P end, P burdened, Map<P, Pass<B, P>> ways) {
        var at = end;
        while (!at.equals(burdened)) {
            var pass = java.util.Objects.requireNonNull(ways.get(at));
            share(pass.from()).remove(pass.block());
            share(pass.to()).add(pass.block());
            at = pass.from();
        }
    }
}
