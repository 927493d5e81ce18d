package parindex.app.publication.correction;

import java.util.Optional;
import parindex.app.kit.web.Figures;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Words;
import parindex.app.publication.Edition;
import parindex.app.publication.PublicPage;
import parindex.app.publication.Shown;
import parindex.app.publication.correction.ChangesPage.Leaf;
import parindex.app.publication.correction.ChangesPage.Pair;
import parindex.app.publication.correction.ChangesPage.Stand;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.points.Points;
import parindex.core.publication.PublicationDifference;
import parindex.core.publication.PublicationDifference.Change;
import parindex.core.publication.PublicationDifference.Moved;

/// Puts what a correction changed into words. Points are printed with all their digits, so that every difference shows.
///
/// @param edition the correction
/// @param shown   what it says
record ChangesFacts(Frame frame, PublicPage.Head head, Edition edition, Shown shown) {
    ChangesPage page(PublicationDifference difference) {
        var units = difference.leaves().stream().map(Change::unit).distinct().count();
        return new ChangesPage(
                frame,
                head,
                words().say(
                                "changes.sentence",
                                words().figures().whole(difference.leaves().size()),
                                words().figures().whole(units),
                                words().figures().whole(difference.standings().size())),
                difference.standings().stream().map(this::stand).toList(),
                difference.leaves().stream().map(this::leaf).toList());
    }

    private Stand stand(Moved moved) {
        var before = moved.before();
        var after = moved.after();
        return new Stand(
                shown.name(moved.unit()),
                edition.url() + "/units/" + moved.unit(),
                new Pair(points(before.total()), points(after.total())),
                new Pair(place(before.place()), place(after.place())),
                new Pair(before.band().orElse(Figures.NONE), after.band().orElse(Figures.NONE)));
    }

    private Leaf leaf(Change change) {
        return new Leaf(
                shown.name(change.unit()),
                change.item(),
                title(change),
                "%s/units/%s/items/%s".formatted(edition.url(), change.unit(), change.item()),
                new Pair(points(change.before()), points(change.after())));
    }

    private String title(Change change) {
        return shown.publication()
                .unit(change.unit())
                .map(shown.publication()::set)
                .flatMap(set -> set.item(ItemCode.of(change.item())))
                .map(Item::title)
                .orElse("");
    }

    private String points(Optional<Points> points) {
        return points.map(one -> words().figures().exact(one.value())).orElse(Figures.NONE);
    }

    private String place(Optional<Integer> place) {
        return place.map(words().figures()::whole).orElse(Figures.NONE);
    }

    private Words words() {
        return frame.words();
    }
}
