package parindex.app.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import parindex.app.assessment.RoundReading;
import parindex.app.assessment.appraisal.assigning.Assigning;
import parindex.app.assessment.entry.EntryActions;
import parindex.app.assessment.entry.SheetReading;
import parindex.app.assessment.entry.SheetReading.At;
import parindex.app.assessment.entry.sending.Sendings;
import parindex.app.assessment.entry.sending.StageActions;
import parindex.app.assessment.entry.sending.StageActions.Step;
import parindex.app.assessment.round.OpeningActions;
import parindex.app.assessment.round.PreparationReading;
import parindex.app.assessment.round.RoundActions;
import parindex.app.assessment.round.RoundActions.Wanted;
import parindex.app.assessment.round.SetDocuments;
import parindex.app.criteria.SetCatalogue;
import parindex.app.criteria.SetEntry;
import parindex.app.demo.Cast.Department;
import parindex.app.demo.Cast.Troupe;
import parindex.app.kit.storage.Tenant;
import parindex.app.kit.web.Person;
import parindex.app.kit.web.Visits;
import parindex.core.assessment.opening.OpeningFault;
import parindex.core.assessment.workflow.Calendar;
import parindex.core.language.Language;
import parindex.core.unit.UnitKind;

/// A round in mid-flight: one department has sent, some are at work, one has not begun.
@Component
class DemoRound {
    private static final Logger LOG = LoggerFactory.getLogger(DemoRound.class);
    private static final String SET = "template-department";
    private static final String NAME = "Chỉ số CCHC các sở năm %d (minh họa)";
    private static final String JUDGED = "Thẩm định thử các sở năm %d (minh họa)";
    private static final int HUNDRED = 100;
    /// How many of a hundred items each department has filled; what became of its sheet stands in [#finish].
    private static final List<Integer> FILLED = List.of(75, 100, 100, 35, 0, 100, 60, 100);

    private final Deeds deeds;
    private final SetCatalogue catalogue;
    private final SheetReading sheets;
    private final Visits visits;

    DemoRound(Deeds deeds, SetCatalogue catalogue, SheetReading sheets, Visits visits) {
        this.deeds = deeds;
        this.catalogue = catalogue;
        this.sheets = sheets;
        this.visits = visits;
    }

    /// Everything that is done, by whom it is done in life.
    @Component
    record Deeds(
            RoundActions rounds,
            RoundReading reading,
            PreparationReading preparation,
            OpeningActions opening,
            EntryActions entries,
            StageActions stages,
            Sendings sendings,
            DemoClock moves,
            Assigning assigning,
            DemoOutside outside) {}

    /// Opens the round and fills its sheets.
    void play(Troupe troupe) {
        var set = catalogue.named(SET);
        var all = troupe.departments();
        var slug = Tenant.as(troupe.coordinator().id(), () -> open(troupe, set, new Asked(NAME, all, calendar())));
        for (int at = 0; at < troupe.departments().size(); at++) {
            var department = troupe.departments().get(at);
            fill(new At(slug, department.unit().slug()), department, set, FILLED.get(at));
            finish(new At(slug, department.unit().slug()), department, at + 1);
        }
    }

    /// A round whose sheets are being judged: two departments have sent.
    void playAppraisal(Troupe troupe) {
        var set = catalogue.named(SET);
        var by = troupe.coordinator();
        var some = List.of(troupe.departments().get(2), troupe.departments().get(7));
        var slug = Tenant.as(by.id(), () -> open(troupe, set, new Asked(JUDGED, some, calendar())));
        for (var department : some) {
            var at = new At(slug, department.unit().slug());
            fill(at, department, set, HUNDRED);
            move(at, Step.COMPLETE, department.drafter());
            send(at, department.head());
        }
        Tenant.as(by.id(), () -> {
            deeds.moves().end(slug);
            deeds.assigning()
                    .balance(by, deeds.reading().find(slug).orElseThrow())
                    .ifPresent(why -> LOG.warn(why.en()));
            return slug;
        });
        deeds.outside().play(by, slug, set);
    }

    /// What is opened.
    private record Asked(String name, List<Department> departments, Calendar calendar) {}

    private String open(Troupe troupe, SetEntry set, Asked asked) {
        var by = troupe.coordinator();
        var year = set.set().orElseThrow().terms().years().getFirst();
        var slug = deeds.rounds().begin(by, year, asked.name().formatted(year), troupe.province());
        var units = asked.departments().stream().map(Department::unit).toList();
        must(deeds.rounds().change(wanted(slug, by), name(slug), year, asked.calendar()));
        must(deeds.rounds().choose(wanted(slug, by), SetDocuments.of(set, UnitKind.DEPARTMENT)));
        must(deeds.rounds().units(wanted(slug, by), units, units));
        must(deeds.opening().open(wanted(slug, by), lacks(slug)));
        return slug;
    }

    private Wanted wanted(String slug, Person by) {
        var round = deeds.reading().find(slug).orElseThrow();
        return new Wanted(round.id(), round.version(), by);
    }

    private String name(String slug) {
        return deeds.reading().find(slug).orElseThrow().name();
    }

    private Set<String> lacks(String slug) {
        var preparation = deeds.preparation().of(deeds.reading().find(slug).orElseThrow());
        return deeds.preparation().check(preparation).stream()
                .map(OpeningFault::word)
                .collect(Collectors.toSet());
    }

    /// Opened twelve days ago, six days left.
    private static Calendar calendar() {
        var today = LocalDate.now(Calendar.ZONE);
        return Calendar.of(
                at(today.minusDays(12)),
                at(today.plusDays(7)),
                at(today.plusDays(28)),
                at(today.plusDays(38)),
                at(today.plusDays(50)));
    }

    private static Instant at(LocalDate day) {
        return day.atStartOfDay(Calendar.ZONE).toInstant().truncatedTo(ChronoUnit.SECONDS);
    }

    private void fill(At at, Department department, SetEntry set, int share) {
        if (share == 0) {
            return;
        }
        var figures = new Figures(set.cases(), at.unit().hashCode());
        var by = department.drafter();
        var leaves = Tenant.as(by.id(), () -> sheets.sheet(at, by)).leaves();
        var words = visits.words(Language.VI);
        for (int i = 0; i < leaves.size() * share / HUNDRED; i++) {
            var code = leaves.get(i).code();
            figures.of(code)
                    .ifPresent(typed -> Tenant.as(
                            by.id(),
                            () -> deeds.entries()
                                    .keep(new EntryActions.Wanted(at, code.toString(), 0, typed, words), by)));
        }
    }

    private void finish(At at, Department department, int number) {
        switch (number) {
            case 2 -> move(at, Step.COMPLETE, department.drafter());
            case 3, 8 -> {
                move(at, Step.COMPLETE, department.drafter());
                send(at, department.head());
            }
            case 6 -> {
                move(at, Step.COMPLETE, department.drafter());
                move(at, Step.returned("Mục 1.1.2: đề nghị đối chiếu lại với báo cáo quý IV."), department.head());
            }
            default -> {}
        }
    }

    private void move(At at, Step step, Person by) {
        Tenant.as(by.id(), () -> deeds.stages().move(at, "", step, by))
                .ifPresent(closed -> LOG.warn(
                        "demonstration: {} {}", at.unit(), closed.said().en()));
    }

    private void send(At at, Person by) {
        Tenant.as(by.id(), () -> sent(at, by));
    }

    private Sendings.Result sent(At at, Person by) {
        var signed = "Phiếu tự đánh giá đã ký (minh họa).\n".getBytes(StandardCharsets.UTF_8);
        var handed = new Sendings.Handed(
                "phieu-da-ky.txt",
                new ByteArrayInputStream(signed),
                "Số liệu minh họa.",
                UUID.randomUUID().toString(),
                sheets.sheet(at, by).head().stage().version());
        try {
            var result = deeds.sendings().send(at, handed, by);
            if (!(result instanceof Sendings.Result.Sent)) {
                LOG.warn("demonstration: {} is not sent", at.unit());
            }
            return result;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void must(java.util.Optional<parindex.core.language.Text> refused) {
        refused.ifPresent(why -> {
            throw new IllegalStateException(why.en());
        });
    }
}
