package parindex.app.slip;

import java.util.List;
import java.util.Optional;
import parindex.app.kit.web.Words;
import parindex.app.publication.PublicFacts;
import parindex.app.slip.SlipView.Decided;
import parindex.app.slip.SlipView.Document;
import parindex.app.slip.SlipView.Top;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.publication.Origin;
import parindex.core.publication.Proof;
import parindex.core.publication.UnitRecord;
import parindex.core.publication.slip.Slip;
import parindex.core.scoring.ScoreCard;

/// The slips of one unit in a published version. Nothing in them names a person.
///
/// @param facts  the version
/// @param record what was published of the unit
record PublicSlips(PublicFacts facts, UnitRecord record) {
    private ScoreCard card() {
        return Optional.ofNullable(facts.shown().cards().get(record.unit().code()))
                .orElseThrow();
    }

    List<String> codes() {
        return card().set().leaves().stream()
                .map(leaf -> leaf.code().toString())
                .toList();
    }

    String unit() {
        return record.unit().name();
    }

    /// Address of the unit.
    String url() {
        return facts.edition().url() + "/units/" + record.unit().code();
    }

    String url(String code) {
        return url() + "/items/" + code;
    }

    String sentence() {
        return facts.head().about() + ". " + facts.head().decided();
    }

    SlipView view(String code) {
        var leaf = card().set().item(ItemCode.of(code)).orElseThrow();
        var slip = Slip.of(card(), leaf, record.leaf(leaf.code()));
        return new SlipFacts(words(), slip).view(top(leaf), proofs(leaf), decided(slip));
    }

    private Top top(Item leaf) {
        var edition = facts.edition();
        return new Top(
                unit(),
                edition.name(),
                words().say("publication.version", String.valueOf(edition.version())),
                url(leaf.code().toString()),
                facts.head().sha256(),
                edition.invented());
    }

    private List<Document> proofs(Item leaf) {
        return record.leaf(leaf.code()).proofs().stream().map(this::document).toList();
    }

    private Document document(Proof proof) {
        return new Document(
                "",
                proof.number(),
                proof.dated().map(words().figures()::date).orElse(""),
                proof.pages(),
                proof.sha256());
    }

    private Decided decided(Slip slip) {
        var edition = facts.edition();
        var day = words().figures().date(edition.dated());
        return new Decided(
                new SlipFacts(words(), slip).said(slip.decided(edition.host())),
                "",
                slip.origin() instanceof Origin.SetBy ? words().say("slip.reason.unpublished") : "",
                List.of(
                        words().say("slip.object.public", edition.number(), day),
                        words().say("slip.object.who", edition.host()),
                        words().say("slip.object.how"),
                        words().say("slip.object.unknown")));
    }

    private Words words() {
        return facts.words();
    }
}
