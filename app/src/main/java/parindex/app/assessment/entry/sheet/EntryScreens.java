package parindex.app.assessment.entry.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.assessment.DatabaseRefusal;
import parindex.app.assessment.entry.EntryActions;
import parindex.app.assessment.entry.Outcome;
import parindex.app.assessment.entry.SheetReading.At;
import parindex.app.assessment.entry.Typed;
import parindex.app.assessment.entry.TypedEntry;
import parindex.app.assessment.entry.sheet.ItemPage.Said;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.Words;
import parindex.core.assessment.EntryState;

/// One leaf by itself.
@Controller
class EntryScreens {
    private static final String ITEM = "/assessment/{round}/units/{unit}/items/{code}";
    private static final String FIELD = "in.";
    private static final int LONGEST_REMARK = 2000;

    private final LeafReading reading;
    private final EntryActions actions;
    private final Preferences preferences;

    EntryScreens(LeafReading reading, EntryActions actions, Preferences preferences) {
        this.reading = reading;
        this.actions = actions;
        this.preferences = preferences;
    }

    @GetMapping(ITEM)
    ModelAndView item(
            Visit visit,
            @PathVariable String round,
            @PathVariable String unit,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String saved,
            @RequestParam(required = false) @Nullable String stopped) {
        var kept = saved.matches("\\d\\d:\\d\\d:\\d\\d") ? saved : "";
        return page(
                visit,
                new At(round, unit),
                code,
                new Said(kept, stopped == null ? "" : visit.words().say("send.stopped"), Map.of(), Map.of()));
    }

    private ModelAndView page(Visit visit, At at, String code, Said said) {
        return new ModelAndView(
                "assessment/entry/item", "page", reading.facts(visit, at, code).page(said));
    }

    @PostMapping(ITEM)
    ModelAndView keep(
            Visit visit,
            @PathVariable String round,
            @PathVariable String unit,
            @PathVariable String code,
            @RequestParam Map<String, String> fields) {
        var at = new At(round, unit);
        var typed = typed(fields);
        var seen = Integer.parseInt(
                fields.getOrDefault("version", "0").replaceAll("\\D", "").isEmpty()
                        ? "0"
                        : fields.getOrDefault("version", "0").replaceAll("\\D", ""));
        var wanted = new EntryActions.Wanted(at, code, seen, typed, visit.words());
        return switch (kept(wanted, visit)) {
            case Outcome.Saved saved -> saved(saved, visit, fields.containsKey("next"));
            case Outcome.Clash clash ->
                page(visit, at, code, fault(visit.words().say("sheet.item.clash"), Map.of(), typed));
            case Outcome.Unread unread ->
                page(
                        visit,
                        at,
                        code,
                        fault(visit.words().say("entry.refused.not-read"), said(unread, visit.words()), typed));
            case Outcome.Closed closed ->
                page(visit, at, code, fault(visit.words().say(closed.why().said()), Map.of(), typed));
            case Outcome.Forged forged ->
                page(visit, at, code, fault(visit.words().say("entry.refused.points"), Map.of(), typed));
        };
    }

    private Outcome kept(EntryActions.Wanted wanted, Visit visit) {
        try {
            return actions.keep(wanted, visit.signedIn());
        } catch (RuntimeException failure) {
            var why = DatabaseRefusal.of(failure).orElseThrow(() -> failure);
            return Outcome.Closed.of(reading.sheet(wanted.at(), visit), why);
        }
    }

    private static Typed typed(Map<String, String> fields) {
        var texts = new LinkedHashMap<String, String>();
        fields.forEach((name, text) -> {
            if (name.startsWith(FIELD)) {
                texts.put(name.substring(FIELD.length()), text);
            }
        });
        var apart = fields.containsKey("apart");
        return new Typed(
                apart ? EntryState.NOT_APPLICABLE : EntryState.GIVEN,
                texts,
                fields.getOrDefault("explanation", ""),
                fields.getOrDefault("why", ""),
                false);
    }

    private static ModelAndView saved(Outcome.Saved saved, Visit visit, boolean further) {
        var codes = saved.sheet().entered().stream()
                .map(leaf -> leaf.code().toString())
                .toList();
        var at = codes.indexOf(saved.leaf().code().toString());
        var to = further && at + 1 < codes.size() ? codes.get(at + 1) : codes.get(at);
        var clock = visit.words().figures().clock(saved.at());
        return new ModelAndView(
                "redirect:%s/items/%s?saved=%s".formatted(saved.sheet().head().url(), to, clock));
    }

    private static Said fault(String said, Map<String, String> fields, Typed typed) {
        var kept = new LinkedHashMap<>(typed.texts());
        kept.put("explanation", typed.explanation());
        return new Said("", said, fields, kept);
    }

    private static Map<String, String> said(Outcome.Unread unread, Words words) {
        var said = new LinkedHashMap<String, String>();
        unread.faults().forEach(fault -> said.put(fault.name(), said(fault, words)));
        return said;
    }

    private static String said(TypedEntry.Fault fault, Words words) {
        var sentence = words.word("entry.fault.", fault.kind()).replace("{0}", fault.typed());
        return fault.readings().isEmpty() ? sentence : sentence + " " + String.join(" / ", fault.readings());
    }

    /// A remark on a cell.
    @PostMapping(ITEM + "/remarks")
    String remark(
            Visit visit,
            @PathVariable String round,
            @PathVariable String unit,
            @PathVariable String code,
            @RequestParam String text) {
        if (text.isBlank() || text.length() > LONGEST_REMARK) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        actions.remark(new At(round, unit), code, text.strip(), visit.signedIn());
        return "redirect:/assessment/%s/units/%s/items/%s".formatted(round, unit, code);
    }

    /// Remembers whether guidance is folded.
    @PostMapping("/assessment/guidance")
    String fold(Visit visit, @RequestParam boolean open) {
        preferences.guidance(visit.signedIn(), open);
        return "redirect:/assessment";
    }

    @GetMapping(ITEM + "/history")
    ModelAndView history(
            Visit visit, @PathVariable String round, @PathVariable String unit, @PathVariable String code) {
        return new ModelAndView("assessment/entry/history", "page", reading.history(visit, new At(round, unit), code));
    }

    @GetMapping(ITEM + "/rounds")
    ModelAndView rounds(Visit visit, @PathVariable String round, @PathVariable String unit, @PathVariable String code) {
        return new ModelAndView("assessment/entry/rounds", "page", reading.rounds(visit, new At(round, unit), code));
    }
}
