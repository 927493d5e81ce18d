package parindex.app.check;

import java.util.ArrayList;
import java.util.List;
import parindex.core.language.Language;

/// The report for the eye: one line a check, and below it what is wrong.
///
/// @param report   what was found
/// @param language of the sentences
record CheckText(Report report, Language language) {
    private static final int SHOWN = 20;

    String text() {
        var lines = new ArrayList<String>();
        report.results().forEach(result -> lines.addAll(said(result)));
        var sound = report.results().stream().filter(Result::isSound).count();
        lines.add("");
        lines.add(CheckWording.summary(sound, report.results().size() - sound).in(language));
        report.keys().forEach(key -> lines.add(CheckWording.key(key.printed()).in(language)));
        return String.join("\n", lines);
    }

    private List<String> said(Result result) {
        var lines = new ArrayList<String>();
        var word = result.isSound() ? CheckWording.SOUND : CheckWording.UNSOUND;
        lines.add(word.in(language) + "  " + result.said().in(language));
        result.faults().stream().limit(SHOWN).forEach(fault -> lines.add("          – " + fault.in(language)));
        if (result.faulty() > SHOWN) {
            lines.add("          " + CheckWording.more(result.faulty() - SHOWN).in(language));
        }
        return lines;
    }
}
