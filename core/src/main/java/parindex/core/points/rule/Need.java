package parindex.core.points.rule;

import java.util.List;
import java.util.Optional;
import parindex.core.language.Text;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Input;
import parindex.core.points.figure.Measure;
import parindex.core.points.figure.Side;

/// What it takes to earn asked points (cần gì để đạt): the inverse of an award. Steps and states whose points no
/// source tells never promise anything.
public sealed interface Need {
    /// The measured figure has to be on that side of a limit.
    ///
    /// @param measure what is measured
    /// @param test    on which side
    /// @param limit   the limit, in the unit of the figure; a rate as a fraction of one
    /// @param earns   exact points of the figure that just suffices
    /// @param until   where it stops being enough: going up the first figure that earns too little, going down the
    ///                last one that earns enough; nothing where every figure on that side does
    record Figure(Measure measure, Side test, Share limit, Share earns, Optional<Share> until) implements Need {
        /// Every figure on that side suffices.
        public Figure(Measure measure, Side test, Share limit, Share earns) {
            this(measure, test, limit, earns, Optional.empty());
        }

        /// True for a figure that suffices.
        public boolean isMetBy(Share value) {
            return test.holds(value, limit)
                    && until.filter(end -> test.isUpward() ? value.isAtLeast(end) : value.isLessThan(end))
                            .isEmpty();
        }
    }

    /// One of these states has to be reached.
    ///
    /// @param states least points first
    record OneOf(Input input, List<States.State> states) implements Need {
        public OneOf {
            states = List.copyOf(states);
        }
    }

    /// These parts have to be fulfilled besides those that are: as few as suffice, none where only answers are
    /// missing.
    record Fulfil(List<Checklist.Part> parts) implements Need {
        public Fulfil {
            parts = List.copyOf(parts);
        }
    }

    /// The appraiser has to set points.
    ///
    /// @param allowed which of the points that may be set suffice, empty where all from `least` to `most` do
    /// @param least   the points that just suffice
    /// @param most    the maximum
    record Appraise(List<Points> allowed, Share least, Share most) implements Need {
        public Appraise {
            allowed = List.copyOf(allowed);
        }
    }

    /// The asked points are earned already.
    record Reached() implements Need {}

    /// Nothing earns the asked points, or no source tells what does.
    ///
    /// @param why a whole sentence
    record CannotBeReached(Text why) implements Need {}

    /// As a sentence in both languages.
    default Text said() {
        return NeedWording.said(this);
    }
}
