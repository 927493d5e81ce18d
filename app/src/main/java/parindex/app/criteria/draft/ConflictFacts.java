package parindex.app.criteria.draft;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parindex.app.criteria.draft.change.Change;
import parindex.app.criteria.draft.change.Documents;
import parindex.app.criteria.draft.change.Edit;
import parindex.app.criteria.draft.change.Outcome;
import parindex.app.criteria.draft.field.DraftDocument;
import parindex.app.criteria.draft.field.Fields;
import parindex.app.criteria.draft.field.Piece;
import parindex.app.criteria.draft.form.Form;
import parindex.app.criteria.draft.form.Sent;
import parindex.app.criteria.draft.form.Tab;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Words;
import parindex.core.criteria.item.ItemCode;

/// Words a clash of two people: what was there, mine and theirs, part by part.
final class ConflictFacts {
    private final Frame frame;
    private final Words words;
    private final Answers.Asked asked;
    private final Sent sent;
    private final Outcome.Clash clash;
    private final DraftDocument current;

    ConflictFacts(Frame frame, Answers.Asked asked, Outcome.Clash clash) {
        this.frame = frame;
        this.words = frame.words();
        this.asked = asked;
        this.sent = asked.sent();
        this.clash = clash;
        this.current = Documents.read(clash.draft().document());
    }

    ConflictPage page() {
        var who = clash.others().stream().map(Change::by).distinct().collect(Collectors.joining(", "));
        var gone =
                sent.item().filter(code -> current.set().item(code).isEmpty()).isPresent();
        var said = clash.others().stream()
                .filter(change -> gone || isAbout(change))
                .map(change -> words.say(change.said()))
                .distinct()
                .collect(Collectors.joining(" "));
        return new ConflictPage(
                frame,
                words.say(gone ? "draft.conflict.gone" : "draft.conflict.sentence", who, said),
                clash.draft().name(),
                clash.draft().url(),
                back(gone),
                gone ? "" : clash.draft().url() + asked.path(),
                clash.draft().version(),
                kept(),
                words.say("draft.conflict.theirs", who),
                asked.form().map(this::facets).orElse(List.of()));
    }

    private boolean isAbout(Change change) {
        return sent.item()
                .map(ItemCode::toString)
                .filter(code -> !code.equals(change.item()))
                .isEmpty();
    }

    private String back(boolean gone) {
        return clash.draft().url() + (gone ? "" : Answers.part(sent.item()));
    }

    /// What was sent, except what the page asks anew.
    private List<Piece.Kept> kept() {
        return sent.form().entrySet().stream()
                .filter(field -> !List.of("_csrf", "version").contains(field.getKey()))
                .filter(field -> !field.getKey().startsWith("choose-"))
                .map(field -> new Piece.Kept(field.getKey(), field.getValue()))
                .toList();
    }

    private List<ConflictPage.Facet> facets(FormEdit edit) {
        var form = edit.tab().form(edit.item()).orElseThrow();
        var before = form.stored(clash.opened(), words.language());
        var theirs = form.stored(current, words.language());
        return form.facets().stream()
                .flatMap(facet -> facet(edit, facet, List.of(before, edit.typed(), theirs)).stream())
                .toList();
    }

    /// @param fields before, mine and theirs
    private Optional<ConflictPage.Facet> facet(FormEdit edit, Form.Facet facet, List<Fields> fields) {
        var texts = fields.stream().map(facet::of).map(Fields::filledIn).toList();
        if (texts.get(1).equals(texts.get(2))) {
            return Optional.empty();
        }
        var said = fields.stream().map(all -> said(edit, facet, all)).toList();
        return Optional.of(new ConflictPage.Facet(
                facet.word(),
                words.say("draft.facet." + facet.word()),
                said.get(0),
                said.get(1),
                said.get(2),
                texts.get(2).equals(texts.get(0)),
                texts.get(1).equals(texts.get(0))));
    }

    /// A rule in its own words; anything else, and a rule that cannot be read, as it was typed.
    private String said(FormEdit edit, Form.Facet facet, Fields fields) {
        var rule = edit.tab() == Tab.RULE ? sentence(edit, fields) : Optional.<String>empty();
        return rule.orElseGet(() -> said(facet.of(fields)));
    }

    private Optional<String> sentence(FormEdit edit, Fields fields) {
        var typed = new FormEdit(Tab.RULE, edit.item(), fields, words.language());
        return typed.apply(clash.opened(), edit.item()) instanceof Edit.Result.Made made
                ? edit.item()
                        .flatMap(made.document().set()::item)
                        .flatMap(item -> item.scoring()
                                .map(scoring -> words.say(scoring.rule().said(item.max()))))
                : Optional.empty();
    }

    /// The fields in a line each; of a rule its own words would be wrong while it cannot be read.
    private String said(Fields fields) {
        var lines = fields.typed().values().stream()
                .filter(text -> !text.isBlank())
                .flatMap(text -> Stream.of(text.strip()))
                .collect(Collectors.joining(" · "));
        return lines.isEmpty() ? words.say("draft.facet.empty") : lines;
    }
}
