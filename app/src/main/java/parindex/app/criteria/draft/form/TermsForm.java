package parindex.app.criteria.draft.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parindex.app.criteria.draft.field.DraftDocument;
import parindex.app.criteria.draft.field.DraftWording;
import parindex.app.criteria.draft.field.Fields;
import parindex.app.criteria.draft.field.Flat;
import parindex.app.criteria.draft.field.KnownFields;
import parindex.app.criteria.draft.field.Layout;
import parindex.app.criteria.draft.field.Nodes;
import parindex.app.criteria.draft.field.Piece;
import parindex.app.criteria.draft.field.Piece.Group;
import parindex.app.criteria.draft.field.Typed;
import parindex.core.language.Language;
import parindex.formats.tree.Node;

/// What a set declares for all its items: bands, settling, printing, what does not apply, its size.
public record TermsForm() implements Form {
    private static final Set<String> NUMBERS = Set.of("terms.size.total");
    private static final List<String> WAYS = List.of("cut", "half-up");
    private static final List<String> POLICIES = List.of("rescale", "full-mark", "own-form");
    private static final List<String> KEYS = List.of("bands", "settling", "printing", "not-applicable", "size");
    private static final List<String> SIZES = List.of("areas", "criteria", "components", "total");
    private static final List<String> DIGITS =
            IntStream.rangeClosed(0, 12).mapToObj(String::valueOf).toList();

    @Override
    public Fields stored(DraftDocument document, Language language) {
        var fields = Fields.NONE;
        for (var key : KEYS) {
            var node = Optional.ofNullable(document.tree().values().get(key));
            fields = node.map(part -> Flat.of("terms." + key, part, language))
                    .map(fields::and)
                    .orElse(fields);
        }
        return fields;
    }

    @Override
    public Typed read(Fields typed, DraftDocument document, Language language) {
        var terms = typed.below("terms");
        var faults = new ArrayList<>(DraftWording.empty(terms, "terms.bands", "name"));
        faults.addAll(DraftWording.empty(terms, "terms.bands", "from"));
        return Typed.of(
                        terms,
                        name -> NUMBERS.contains(name) || name.startsWith("terms.bands.") && name.endsWith(".from"),
                        name -> false,
                        language)
                .and(faults);
    }

    @Override
    public Node.Branch put(DraftDocument document, Fields plain) {
        var bands = plain.filled("terms.bands").stream()
                .<Node>map(row -> Nodes.at(row)
                        .with("name", Nodes.word(plain, row + ".name"))
                        .with("from", Nodes.word(plain, row + ".from"))
                        .node())
                .toList();
        return Nodes.of(document.tree())
                .with("bands", Nodes.list("terms.bands", bands))
                .with("settling", settling(document, plain))
                .with("printing", rounding(plain, "terms.printing"))
                .with("not-applicable", notApplicable(document, plain))
                .with("size", size(plain))
                .node();
    }

    private static Optional<Node> settling(DraftDocument document, Fields plain) {
        var settling = cited(document, "settling");
        for (var source : ContentForm.SOURCES) {
            settling = settling.with(source, rounding(plain, "terms.settling." + source));
        }
        return ContentForm.SOURCES.stream().noneMatch(settling.node().values()::containsKey)
                ? Optional.empty()
                : Optional.of(KnownFields.node(settling, plain, "terms.settling"));
    }

    /// A new block that cites the acts which the old one cited.
    private static Nodes.Filling cited(DraftDocument document, String key) {
        var law = Nodes.branch(document.tree(), key)
                .flatMap(old -> Optional.ofNullable(old.values().get("law")));
        return Nodes.at("terms." + key).with("law", law);
    }

    private static Optional<Node> rounding(Fields plain, String at) {
        return plain.has(at + ".digits")
                ? Nodes.at(at)
                        .with("digits", Nodes.word(plain, at + ".digits"))
                        .with("way", Nodes.word(plain, at + ".way"))
                        .filled()
                : Optional.empty();
    }

    private static Optional<Node> notApplicable(DraftDocument document, Fields plain) {
        return Nodes.word(plain, "terms.not-applicable.policy")
                .map(policy -> KnownFields.node(
                        cited(document, "not-applicable").with("policy", policy), plain, "terms.not-applicable"));
    }

    private static Optional<Node> size(Fields plain) {
        var size = Nodes.at("terms.size");
        for (var key : SIZES) {
            size = size.with(key, Nodes.word(plain, "terms.size." + key));
        }
        return size.filled();
    }

    @Override
    public List<Piece> pieces(Layout layout, DraftDocument document) {
        return List.of(
                layout.rows(
                        "terms.bands",
                        "bands",
                        row -> List.of(layout.line(row + ".name", "band"), layout.number(row + ".from", "band-from"))),
                settling(layout),
                group(layout, "printing", rounding(layout, "terms.printing")),
                notApplicable(layout),
                group(
                        layout,
                        "size",
                        SIZES.stream()
                                .map(key -> layout.number("terms.size." + key, "size." + key))
                                .toList()));
    }

    private static Group settling(Layout layout) {
        var fields = new ArrayList<Piece>();
        for (var source : ContentForm.SOURCES) {
            var at = "terms.settling." + source;
            var digits = layout.chosen(at + ".digits", "digits." + source, none(), digit -> said(layout, digit));
            fields.add(digits);
            fields.add(layout.choice(at + ".way", "way." + source, "draft.way.", WAYS));
        }
        fields.addAll(KnownFields.pieces(layout, "terms.settling"));
        return group(layout, "settling", fields);
    }

    private static Group notApplicable(Layout layout) {
        var fields = new ArrayList<Piece>();
        fields.add(layout.choice("terms.not-applicable.policy", "policy", "draft.policy.", POLICIES));
        fields.addAll(KnownFields.pieces(layout, "terms.not-applicable"));
        return group(layout, "not-applicable", fields);
    }

    private static List<Piece> rounding(Layout layout, String at) {
        return List.of(
                layout.chosen(at + ".digits", "digits", none(), digit -> said(layout, digit)),
                layout.choice(at + ".way", "way", "draft.way.", WAYS));
    }

    private static List<String> none() {
        return Stream.concat(Stream.of(""), DIGITS.stream()).toList();
    }

    private static String said(Layout layout, String digit) {
        return digit.isEmpty() ? layout.words().say("draft.digits.none") : digit;
    }

    private static Group group(Layout layout, String word, List<? extends Piece> pieces) {
        return new Group(layout.words().say("draft.group." + word), "", List.copyOf(pieces), Piece.Shape.PAIRS);
    }

    @Override
    public List<Facet> facets() {
        return List.of(
                Facet.of("bands", "terms.bands"),
                Facet.of("settling", "terms.settling"),
                Facet.of("printing", "terms.printing"),
                Facet.of("not-applicable", "terms.not-applicable"),
                Facet.of("size", "terms.size"));
    }
}
