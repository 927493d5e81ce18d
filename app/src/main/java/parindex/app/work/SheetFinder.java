package parindex.app.work;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parindex.app.assessment.entry.SheetSets;
import parindex.app.kit.search.Finder;
import parindex.app.kit.search.Hit;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.Words;
import parindex.app.work.FinderStore.Found;
import parindex.core.assessment.Duty;
import parindex.core.assessment.Right;

/// Finds rounds and sheets that a person sees, and the items of the sheets he works on.
@Component
class SheetFinder implements Finder {
    private final FinderStore store;
    private final SheetSets sets;

    SheetFinder(FinderStore store, SheetSets sets) {
        this.store = store;
        this.sets = sets;
    }

    @Override
    @Transactional(readOnly = true)
    public Stream<Hit> find(Visit visit, String wanted) {
        if (!visit.signedIn().may(Right.SEE_ROUNDS)) {
            return Stream.empty();
        }
        var own = visit.signedIn().duties().all().stream()
                .map(Duty::unit)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
        var sheets = store.sheets(own);
        // Found while the transaction lasts: documents of sets may still have to be read.
        return Stream.of(
                rounds(sheets, visit.words(), wanted),
                units(sheets, visit.words(), wanted),
                items(sheets, visit.words(), wanted))
                .flatMap(List::stream)
                .toList()
                .stream();
    }

    private static List<Hit> rounds(List<Found> sheets, Words words, String wanted) {
        return sheets.stream()
                .filter(sheet -> Hit.matches(sheet.roundName(), wanted))
                .map(sheet ->
                        new Hit(sheet.roundName(), words.say("search.round"), "/assessment/" + sheet.round(), true))
                .distinct()
                .toList();
    }

    private static List<Hit> units(List<Found> sheets, Words words, String wanted) {
        return sheets.stream()
                .filter(sheet -> Hit.matches(sheet.unitName() + " " + sheet.roundName(), wanted))
                .map(sheet -> new Hit(
                        sheet.unitName() + " · " + sheet.roundName(), words.say("search.sheet"), sheet.url(), true))
                .toList();
    }

    private List<Hit> items(List<Found> sheets, Words words, String wanted) {
        return sheets.stream()
                .filter(Found::own)
                .flatMap(sheet -> items(sheet, () -> store.document(sheet.sha256())).stream()
                        .filter(item -> item.code().startsWith(wanted) || Hit.matches(item.title(), wanted))
                        .map(item -> new Hit(
                                item.code() + " " + item.title() + " · " + sheet.unitName(),
                                words.say("search.item"),
                                sheet.url() + "/items/" + item.code(),
                                true)))
                .toList();
    }

    private record Coded(String code, String title) {}

    private List<Coded> items(Found sheet, Supplier<String> document) {
        return sets.of(sheet.sha256(), document).items().stream()
                .map(item -> new Coded(item.code().toString(), item.title()))
                .toList();
    }
}
