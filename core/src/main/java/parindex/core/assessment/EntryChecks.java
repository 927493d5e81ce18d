package parindex.core.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parindex.core.assessment.EntryFinding.Kind;
import parindex.core.assessment.EntryFinding.Severity;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Measure;
import parindex.core.points.figure.Obstacle;
import parindex.core.points.rule.Award.NotComputable;
import parindex.core.points.rule.Checklist;
import parindex.core.points.rule.Deduction;
import parindex.core.points.rule.Judgement;
import parindex.core.points.rule.Proportional;
import parindex.core.points.rule.Rule;
import parindex.core.points.rule.States;
import parindex.core.points.rule.Steps;
import parindex.core.points.rule.Threshold;

/// Looks at the cells of a sheet and at how they fit each other, their documents and the last round (E-06, E-11,
/// E-16).
///
/// @param sheet      what was entered
/// @param last       the facts of the last round, by leaf of this set
/// @param documented leaves that have a document
/// @param limits     how far a figure may be from that of the last round before somebody asks
public record EntryChecks(SheetEntries sheet, Map<ItemCode, Facts> last, Set<ItemCode> documented, EntryLimits limits) {
    public EntryChecks {
        last = Map.copyOf(last);
        documented = Set.copyOf(documented);
    }

    /// Every finding, gravest first.
    public List<EntryFinding> all() {
        return sheet.entered().stream()
                .flatMap(leaf -> at(leaf).stream())
                .sorted()
                .toList();
    }

    /// What stops the sending.
    public List<EntryFinding> errors() {
        return all().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    /// What is to be said about one leaf.
    public List<EntryFinding> at(Item leaf) {
        var entry = sheet.of(leaf.code());
        return switch (entry.state()) {
            case EMPTY -> empty(leaf, entry);
            case NOT_APPLICABLE ->
                entry.isExplained()
                        ? List.of()
                        : List.of(finding(leaf, Severity.ERROR, Kind.NO_REASON, EntryWording.NO_REASON));
            case GIVEN -> given(leaf, entry);
        };
    }

    /// The leaves of whose findings a leaf is part: itself, and those that ask for a figure that it asks for too.
    public List<Item> touchedBy(Item leaf) {
        return Stream.concat(Stream.of(leaf), SameElsewhere.asking(sheet.set(), leaf))
                .toList();
    }

    private List<EntryFinding> empty(Item leaf, Entry entry) {
        return entry.isExplained() ? List.of() : List.of(finding(leaf, Severity.NOTE, Kind.EMPTY, EntryWording.EMPTY));
    }

    private List<EntryFinding> given(Item leaf, Entry entry) {
        var found = new ArrayList<EntryFinding>();
        var facts = entry.facts(leaf);
        var award = leaf.scoring().map(scoring -> scoring.award(facts, leaf.max()));
        if (award.orElse(null) instanceof NotComputable none) {
            none.obstacles().forEach(obstacle -> found.add(obstacle(leaf, facts, obstacle)));
        }
        rule(leaf)
                .flatMap(EntryChecks::measure)
                .ifPresent(measure -> far(leaf, measure, facts).forEach(found::add));
        new SameElsewhere(sheet)
                .of(leaf, facts)
                .forEach(said -> found.add(finding(leaf, Severity.WARNING, Kind.DIFFERS_ELSEWHERE, said)));
        if (!entry.isExplained() && !documented.contains(leaf.code())) {
            found.add(finding(leaf, Severity.ERROR, Kind.UNPROVED, EntryWording.UNPROVED));
        }
        return found;
    }

    private EntryFinding obstacle(Item leaf, Facts facts, Obstacle obstacle) {
        return switch (obstacle) {
            case Obstacle.Missing missing ->
                finding(leaf, Severity.WARNING, Kind.INCOMPLETE, EntryWording.missing(missing.input()));
            case Obstacle.NotTold told -> finding(leaf, Severity.NOTE, Kind.INCOMPLETE, told.said());
            case Obstacle.OutOfRange out ->
                rule(leaf)
                        .flatMap(EntryChecks::measure)
                        .flatMap(measure -> PartOfWhole.of(measure, facts))
                        .map(said -> finding(leaf, Severity.ERROR, Kind.PART_ABOVE_WHOLE, said))
                        .orElseGet(() -> finding(leaf, Severity.ERROR, Kind.NO_SENSE, out.said()));
            default -> finding(leaf, Severity.ERROR, Kind.NO_SENSE, obstacle.said());
        };
    }

    private Stream<EntryFinding> far(Item leaf, Measure measure, Facts facts) {
        return Optional.ofNullable(last.get(leaf.code())).stream()
                .flatMap(before -> limits.farApart(measure, before, facts).stream())
                .map(said -> finding(leaf, Severity.WARNING, Kind.FAR_FROM_LAST, said));
    }

    private static Optional<Rule> rule(Item leaf) {
        return leaf.scoring().map(scoring -> scoring.rule());
    }

    /// The figure that a rule looks at; nothing for those that look at answers.
    static Optional<Measure> measure(Rule rule) {
        return switch (rule) {
            case Threshold threshold -> Optional.of(threshold.measure());
            case Steps steps -> Optional.of(steps.measure());
            case Proportional proportional -> Optional.of(proportional.measure());
            case Deduction deduction -> Optional.of(deduction.measure());
            case States ignored -> Optional.empty();
            case Checklist ignored -> Optional.empty();
            case Judgement ignored -> Optional.empty();
        };
    }

    private static EntryFinding finding(Item leaf, Severity severity, Kind kind, parindex.core.language.Text said) {
        return new EntryFinding(leaf.code(), severity, kind, said);
    }
}
