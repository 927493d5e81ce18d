package parindex.app.assessment.appraisal.assigning;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import parindex.app.assessment.appraisal.assigning.AssigningPage.Choice;
import parindex.app.assessment.appraisal.assigning.AssigningPage.Person;
import parindex.app.assessment.appraisal.assigning.AssigningPage.Row;
import parindex.app.assessment.appraisal.assigning.AssigningStore.Appraiser;
import parindex.app.assessment.appraisal.assigning.AssigningStore.Sheet;
import parindex.app.assessment.round.screen.RoundHead;
import parindex.app.kit.web.Frame;

/// Makes the page of assignments.
record AssigningFacts(Frame frame, RoundHead head, Plan plan) {
    private static final Plan.Load NOTHING = new Plan.Load(0, 0, 0);

    AssigningPage page(List<String> said) {
        var areas = plan.areas();
        return new AssigningPage(
                frame,
                head,
                frame.words()
                        .say(
                                "assigning.sentence",
                                frame.figures().whole(plan.lines().size()),
                                frame.figures().whole(plan.appraisers().size()),
                                frame.figures().whole(plan.open())),
                said,
                plan.appraisers().stream().map(this::person).toList(),
                plan.sheets().stream()
                        .map(sheet -> new Choice(sheet.slug(), sheet.name()))
                        .toList(),
                areas.stream()
                        .map(area -> new Choice(area.code().toString(), area.code() + " " + area.title()))
                        .toList(),
                plan.sheets().stream()
                        .map(sheet -> new Row(
                                sheet.name(),
                                areas.stream()
                                        .map(area ->
                                                plan.names(sheet, area.code()).collect(Collectors.joining(", ")))
                                        .toList()))
                        .toList());
    }

    private Person person(Appraiser person) {
        var load = plan.loads().getOrDefault(person.id(), NOTHING);
        return new Person(
                person.account(),
                person.name(),
                frame.figures().whole(load.lines()),
                frame.figures().whole(load.blocks()),
                frame.figures().whole(load.units()),
                names(person.own()),
                names(person.conflicts()));
    }

    private String names(Set<UUID> units) {
        return plan.sheets().stream()
                .filter(sheet -> units.contains(sheet.unit()))
                .map(Sheet::name)
                .collect(Collectors.joining(", "));
    }
}
