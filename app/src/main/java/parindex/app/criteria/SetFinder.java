package parindex.app.criteria;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import parindex.app.criteria.SetEntry.Origin;
import parindex.app.kit.search.Finder;
import parindex.app.kit.search.Hit;
import parindex.app.kit.web.Visit;
import parindex.core.assessment.Right;

/// Finds criteria sets by title or name; drafts only for those who may change them.
@Component
class SetFinder implements Finder {
    private final SetCatalogue catalogue;

    SetFinder(SetCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Stream<Hit> find(Visit visit, String wanted) {
        var drafts = visit.signedIn().may(Right.EDIT_SETS);
        return catalogue.all().stream()
                .filter(set -> drafts || set.origin() != Origin.DRAFT)
                .filter(set -> Hit.matches(set.title() + " " + set.name(), wanted))
                .map(set -> new Hit(set.title(), visit.words().say("search.set"), set.url(), true));
    }
}
